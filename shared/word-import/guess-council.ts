// Which council a Word file is from: a guess, with what it rests on. A person confirms it.
import type { Council, CouncilId } from '../domain';

export interface CouncilGuess {
  readonly council: CouncilId;
  readonly because: 'file-name' | 'author' | 'text';
}

export interface WordTraces {
  readonly fileName: string;
  readonly author: string;
  /** The document's lines. */
  readonly lines: readonly string[];
}

/** How much of a letter says who writes it: its head and its signature. */
const headLines = 6;
const tailLines = 8;

/** Null where nothing, or more than one council, is named. */
export function guessCouncil(councils: readonly Council[], traces: WordTraces): CouncilGuess | null {
  const { fileName, author, lines } = traces;
  const ends =
    lines.length <= headLines + tailLines
      ? lines
      : [...lines.slice(0, headLines), ...lines.slice(-tailLines)];
  const places = [
    ['file-name', [fileName.replace(/\.[^.]*$/, '')]],
    ['author', [author]],
    ['text', ends],
  ] as const;
  for (const [because, texts] of places) {
    const named = councils.filter((council) => texts.some((text) => names(council, text, because)));
    const [only] = named.length > 1 ? keepLongest(named) : named;
    if (only !== undefined) return { council: only.id, because };
  }
  return null;
}

function names(council: Council, text: string, place: CouncilGuess['because']): boolean {
  const words = ` ${even(text)} `;
  const holds = (name: string) => even(name) !== '' && words.includes(` ${even(name)} `);
  const isShortName = place === 'file-name' && council.id.length >= 3;
  return holds(council.municipality) || holds(council.name) || (isShortName && holds(council.id));
}

/** "Noord-Veluwe" says more than "Veluwe"; two that say as much are a doubt. */
function keepLongest(named: readonly Council[]): Council[] {
  const inside = (one: Council, other: Council) =>
    one !== other && ` ${even(other.municipality)} `.includes(` ${even(one.municipality)} `);
  const rest = named.filter((one) => one.municipality === '' || !named.some((other) => inside(one, other)));
  return rest.length === 1 ? rest : [];
}

function even(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
