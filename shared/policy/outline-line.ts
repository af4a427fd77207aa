// The lines of a document as outline recognition looks at them: number, look, and what stands around them.
import { type NumberedText, splitNumber } from './heading-number';
import { type LineRole, type PolicyText, pageAt } from './policy-text';
import { bareTitle } from './title-likeness';

/** `isFirst`, `isLast`: of its paragraph. `size` is relative to the running text: 1 is as large. */
export interface OutlineLine {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly numbered: NumberedText;
  /** The title after the number, as {@link bareTitle}. */
  readonly bare: string;
  readonly role: LineRole;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly size: number;
  readonly isStrong: boolean;
  readonly page: string | null;
}

export function outlineLines(document: PolicyText): OutlineLine[] {
  const { lines, text } = document;
  const body = bodySize(document);
  return lines.map(({ start, end, paragraph, role, size, isStrong = false }, at) => {
    const shown = plainLine(text.slice(start, end));
    const numbered = splitNumber(shown);
    return {
      at,
      start,
      end,
      text: shown,
      numbered,
      bare: bareTitle(numbered.title),
      role,
      isFirst: lines[at - 1]?.paragraph !== paragraph,
      isLast: lines[at + 1]?.paragraph !== paragraph,
      size: size === undefined || body === 0 ? 1 : size / body,
      isStrong,
      page: pageAt(document, start)?.label ?? null,
    };
  });
}

/** The size in which most letters are set. */
function bodySize({ lines }: PolicyText): number {
  const letters = new Map<number, number>();
  for (const { size, start, end } of lines)
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + end - start);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Without the marks of Markdown that also turn up in text files. */
function plainLine(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(\*\*|__)(.+)\1$/u, '$2')
    .trim();
}
