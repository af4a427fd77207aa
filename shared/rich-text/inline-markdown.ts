// Runs of text as one piece of Markdown: which characters to escape, and which marks to put around a run.
import type { Inline } from './rich-text';

/** Markdown for the content of one block in normal form. Its line breaks are a backslash and a line end. */
export function writeInlines(content: readonly Inline[]): string {
  let markdown = '';
  let fence = '';
  content.forEach((run, index) => {
    const previous = content[index - 1];
    const next = content[index + 1];
    if (isMarked(run)) {
      // The fence is another character than the one that was just closed, or the two would be read as one.
      fence = fence === '*' ? '_' : '*';
      const fences = fence.repeat((run.strong ? 2 : 0) + (run.emphasis ? 1 : 0));
      markdown += fences + escapeText(run.text, false) + fences;
      return;
    }
    const startsInWord =
      previous !== undefined && isMarked(previous) && breaksFence(previous.text.at(-1), fence);
    const endsInWord = next !== undefined && isMarked(next) && breaksFence(next.text.at(0), '*');
    markdown += writePlain(run.text, index === 0, startsInWord, endsInWord);
    fence = '';
  });
  return markdown;
}

function isMarked(run: Inline): boolean {
  return run.strong === true || run.emphasis === true;
}

/** Whether a fence with this character inside it would not be read as a fence when a letter stands outside it. */
function breaksFence(inside: string | undefined, fence: string): boolean {
  return fence === '_' || inside === undefined || !/[\p{L}\p{N}]/u.test(inside);
}

/** Text between marked runs. A letter that would keep a fence from being read is written as a reference. */
function writePlain(text: string, atLineStart: boolean, startsInWord: boolean, endsInWord: boolean): string {
  const characters = Array.from(text);
  const first = characters[0] ?? '';
  const last = characters.at(-1) ?? '';
  const head = startsInWord && isWordLike(first) ? first : '';
  const tail = endsInWord && isWordLike(last) && (head === '' || characters.length > 1) ? last : '';
  const middle = text.slice(head.length, text.length - tail.length);
  return reference(head) + escapeText(middle, atLineStart) + reference(tail);
}

/** Neither white space nor ASCII punctuation: a character that may count as a letter to a Markdown reader. */
function isWordLike(character: string): boolean {
  return !/[\s!-/:-@[-`{-~]/u.test(character);
}

function reference(character: string): string {
  const code = character.codePointAt(0);
  return code === undefined ? '' : `&#x${code.toString(16).toUpperCase()};`;
}

function escapeText(text: string, atLineStart: boolean): string {
  return text
    .split('\n')
    .map((line, index) => {
      const escaped = line.replace(/[\\*_]|&(?=[#A-Za-z])/g, '\\$&');
      return index > 0 || atLineStart ? escapeLineStart(escaped) : escaped;
    })
    .join('\\\n');
}

/** Characters that only at the start of a line make a heading, a quote, a rule or a list. */
function escapeLineStart(line: string): string {
  return line.replace(/^[-+#>]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
