// A letter in the making that remembers where each answer stands, through wrapping and page breaks.
import type { ReplyStatus } from '../../domain/reply';

export interface MarkedAnswer {
  readonly key: string;
  readonly status: ReplyStatus;
  readonly start: number;
  readonly end: number;
}

/** Marks that no letter holds: a private character before and behind each answer. */
const open = '\ue000';
const close = '\ue001';

export class MarkedLetter {
  #text = '';
  readonly #answers: { keys: readonly string[]; status: ReplyStatus }[] = [];

  write(text: string): this {
    this.#text += text;
    return this;
  }

  paragraph(text: string): this {
    return this.write(`${text}\n\n`);
  }

  /** One passage that answers one point or more. */
  answer(keys: string | readonly string[], [status, text]: readonly [ReplyStatus, string]): this {
    this.#answers.push({ keys: typeof keys === 'string' ? [keys] : keys, status });
    return this.write(`${open}${text}${close}`);
  }

  /** Lines of this width, with a footer and a header after so many of them, in the middle of whatever is said there. */
  inPages(width: number, linesOnPage: number, footer: (page: number) => string): this {
    const lines = this.#text.split('\n').flatMap((line) => wrap(line, width));
    let page = 1;
    const pages: string[] = [];
    for (let at = 0; at < lines.length; at += linesOnPage) {
      pages.push(`${lines.slice(at, at + linesOnPage).join('\n')}\n\n${footer(page)}\n`);
      page += 1;
    }
    this.#text = pages.join('\f');
    return this;
  }

  finish(): { text: string; answers: MarkedAnswer[] } {
    let text = '';
    let next = 0;
    const starts: number[] = [];
    const answers: MarkedAnswer[] = [];
    for (const letter of this.#text) {
      if (letter === open) starts.push(text.length);
      else if (letter === close) {
        const answer = this.#answers[next];
        const start = starts.pop() ?? 0;
        next += 1;
        for (const key of answer?.keys ?? [])
          answers.push({ key, status: answer?.status ?? 'onbeantwoord', start, end: text.length });
      } else text += letter;
    }
    return { text, answers };
  }
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
