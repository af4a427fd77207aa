// A part of a document without pages of its own to draw: its paragraphs, set to be read.
import type { PolicyLine, PolicySection } from '@shared/policy';
import { Fragment, memo } from 'react';
import { MarginPoints } from './margin-points';
import { type Mark, marksIn } from './marks';
import { TextRuns } from './text-runs';

interface TextSheetProps {
  readonly text: string;
  readonly lines: readonly PolicyLine[];
  readonly marks: readonly Mark[];
  readonly headings: ReadonlyMap<number, PolicySection>;
}

export const TextSheet = memo(function TextSheet({ text, lines, marks, headings }: TextSheetProps) {
  return (
    <div className="printed policy-text">
      {paragraphsOf(lines, headings).map((own) => {
        const [first] = own;
        if (first === undefined) return null;
        return <Paragraph key={first.start} text={text} lines={own} marks={marks} headings={headings} />;
      })}
    </div>
  );
});

function Paragraph({ text, lines, marks, headings }: TextSheetProps) {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const own = marksIn(marks, { start, end });
  const heading = headings.get(start);
  const role = lines[0]?.role ?? 'text';
  return (
    <div
      className={heading === undefined ? `policy-paragraph is-${role}` : 'policy-paragraph is-heading'}
      {...(heading !== undefined && { role: 'heading', 'aria-level': Math.min(6, heading.level + 1) })}
    >
      <MarginPoints marks={own.filter((mark) => mark.start >= start)} />
      {lines.map((line, at) => (
        <Fragment key={line.start}>
          {at > 0 && ' '}
          <TextRuns text={text} start={line.start + hashes(text, line)} end={line.end} marks={own} />
        </Fragment>
      ))}
    </div>
  );
}

/** Lines of one paragraph run on; a heading stands by itself. */
function paragraphsOf(
  lines: readonly PolicyLine[],
  headings: ReadonlyMap<number, PolicySection>,
): PolicyLine[][] {
  const paragraphs: PolicyLine[][] = [];
  let before: PolicyLine | undefined;
  for (const line of lines) {
    const isNew =
      line.paragraph !== before?.paragraph || headings.has(line.start) || line.role !== before.role;
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    before = line;
  }
  return paragraphs;
}

/** The marks of a heading in Markdown say what is seen already. */
function hashes(text: string, { start, headingLevel }: PolicyLine): number {
  if (headingLevel === undefined) return 0;
  return /^#{1,6}\s+/.exec(text.slice(start, start + 12))?.[0].length ?? 0;
}
