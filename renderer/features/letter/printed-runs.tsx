// Running text on a page: bold, slanted, with the numbers of footnotes.
import type { PrintedRun } from '@shared/letter';
import { Fragment, type ReactNode } from 'react';

export function Runs({ runs }: { readonly runs: readonly PrintedRun[] }): ReactNode {
  return runs.map(({ text, strong, emphasis, noteNumber }, index) => {
    const lines = text.split('\n').map(lineWithBreak);
    const leaning = emphasis === true ? <em>{lines}</em> : lines;
    return (
      <Fragment key={index}>
        {strong === true ? <strong>{leaning}</strong> : leaning}
        {noteNumber !== undefined && <sup>{noteNumber}</sup>}
      </Fragment>
    );
  });
}

export function lineWithBreak(line: string, index: number): ReactNode {
  return (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  );
}
