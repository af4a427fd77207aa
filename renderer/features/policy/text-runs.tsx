// A stretch of the document's text, each run with its offset, so that a selection can be told in offsets.
import { councilInk } from '../../ui/stamp';
import { type Mark, runsOf } from './marks';
import type { Span } from './span';

interface TextRunsProps extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function TextRuns({ text, start, end, marks }: TextRunsProps) {
  return runsOf({ start, end }, marks).map((run) => {
    const point = run.marks.find(({ kind }) => kind === 'point')?.point;
    const kinds = [...new Set(run.marks.map(({ kind }) => `is-${kind}`))];
    const ink = point === undefined || point.index < 0 ? [] : [councilInk(point.index)];
    return (
      <span
        key={run.start}
        data-at={run.start}
        {...(kinds.length > 0 && { className: [...kinds, ...ink].join(' ') })}
        {...(point !== undefined && { 'data-point': point.key })}
      >
        {text.slice(run.start, run.end)}
      </span>
    );
  });
}
