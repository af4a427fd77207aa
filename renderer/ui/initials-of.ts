// Two letters for every council, unlike those of any other: colour alone never tells councils apart.
import type { Council, CouncilId } from '@shared/domain';

type Named = Pick<Council, 'id' | 'name' | 'municipality'>;

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Initials by council, from the municipality's name: its first two letters where nobody else has them, otherwise its
 * first letter and a later one. The first council in the list that could have a pair gets it.
 */
export function initialsOf(councils: readonly Named[]): ReadonlyMap<CouncilId, string> {
  const found = new Map<CouncilId, string>();
  const taken = new Set<string>();
  const take = (id: CouncilId, initials: string) => {
    taken.add(initials);
    found.set(id, initials);
  };
  for (const council of councils) {
    const [natural] = pairsOf(council);
    if (natural !== undefined && !taken.has(natural) && !found.has(council.id)) take(council.id, natural);
  }
  for (const council of councils) {
    if (found.has(council.id)) continue;
    const free = [...pairsOf(council), ...anyPairs()].find((pair) => !taken.has(pair));
    take(council.id, free ?? nextNumber(taken));
  }
  return found;
}

/** First letter with the second, the third, …; then with any letter at all. */
function pairsOf({ municipality, name }: Named): string[] {
  const source = municipality.trim() === '' ? name : municipality;
  const [first, ...rest] = source.normalize('NFC').match(/\p{L}/gu) ?? [];
  if (first === undefined) return [];
  return [...rest, ...alphabet].map(
    (letter) => first.toLocaleUpperCase('nl') + letter.toLocaleLowerCase('nl'),
  );
}

function anyPairs(): string[] {
  return alphabet.flatMap((first) => alphabet.map((second) => first.toUpperCase() + second));
}

function nextNumber(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
