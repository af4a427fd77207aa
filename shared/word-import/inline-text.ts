// Cutting formatted runs by position in their text.
import { type Inline, inlineText } from '../rich-text';

/** The runs between two UTF-16 offsets of their joined text. */
export function sliceInlines(content: readonly Inline[], from: number, to = Infinity): Inline[] {
  let at = 0;
  return content.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** As {@link sliceInlines}, for many cuts in the same runs: each costs what it takes out, not all that there is. */
export function inlineCutter(content: readonly Inline[]): (from: number, to: number) => Inline[] {
  const starts: number[] = [];
  let length = 0;
  for (const run of content) {
    starts.push(length);
    length += run.text.length;
  }
  return (from, to) => {
    let low = 0;
    for (let high = starts.length; low + 1 < high;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= from) low = middle;
      else high = middle;
    }
    const inside: Inline[] = [];
    for (let at = low; at < content.length && (starts[at] ?? 0) < to; at += 1) {
      const run = content[at];
      const start = starts[at] ?? 0;
      const text = run?.text.slice(Math.max(0, from - start), Math.max(0, to - start)) ?? '';
      if (run && text !== '') inside.push({ ...run, text });
    }
    return inside;
  };
}

/** The text that opens the runs in bold, when plain text follows; empty when all of it is bold, or none. */
export function boldOpening(content: readonly Inline[]): string {
  let length = 0;
  for (const run of content) {
    // Word often leaves the space or the full stop after a bold word plain.
    if (run.strong !== true && (length === 0 || /[\p{L}\p{N}]/u.test(run.text))) break;
    length += run.text.length;
  }
  const text = inlineText(content);
  return length < text.length ? text.slice(0, length) : '';
}

/** Runs without bold: for text whose boldness said what it was. */
export function withoutBold(content: readonly Inline[]): Inline[] {
  return content.map(({ text, emphasis }) => ({ text, ...(emphasis && { emphasis }) }));
}
