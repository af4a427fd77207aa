// Why two points are suggested, in Dutch for the screen.
import type { Features } from './features';
import type { RelationVerdict } from './relation';
import type { Circumstances } from './score';
import type { ComparablePoint } from './similarity';

const shownTerms = 4;
/** A shared word that carries less of the evidence says nothing to a reader. */
const smallestShare = 0.015;

/** What both say, strongest first: names of groups, and words that no named group already stands for. */
function sharedTerms(features: Features, a: number, b: number): string[] {
  const { offsets, columns, values } = features.matrix;
  const inA = new Map<number, number>();
  for (let at = offsets[a] ?? 0; at < (offsets[a + 1] ?? 0); at++) {
    const column = columns[at] ?? 0;
    if (features.channels[column] !== 'piece') inA.set(column, values[at] ?? 0);
  }
  const shared: { readonly label: string; readonly weight: number }[] = [];
  for (let at = offsets[b] ?? 0; at < (offsets[b + 1] ?? 0); at++) {
    const column = columns[at] ?? 0;
    const other = inA.get(column);
    const weight = (other ?? 0) * (values[at] ?? 0);
    if (weight >= smallestShare) shared.push({ label: features.labels[column] ?? '', weight });
  }
  shared.sort((x, y) => y.weight - x.weight || (x.label < y.label ? -1 : 1));
  const labels: string[] = [];
  for (const { label } of shared) {
    if (labels.length === shownTerms) break;
    if (!labels.some((shown) => shown.includes(label) || label.includes(shown))) labels.push(label);
  }
  return labels;
}

/** "zelfde paragraaf 3.4" for a numbered chapter, otherwise its title. */
function chapterReason(chapter: string): string {
  const number = /^\s*(?:hoofdstuk|paragraaf|h\.?|§)?\s*(\d+(?:\.\d+)*)/i.exec(chapter)?.[1];
  if (number === undefined) return `zelfde hoofdstuk: ${chapter.trim()}`;
  return number.includes('.') ? `zelfde paragraaf ${number}` : `zelfde hoofdstuk ${number}`;
}

/** Reasons for a pair, best first; never empty. */
export function explainPair(
  features: Features,
  points: readonly ComparablePoint[],
  a: number,
  b: number,
  circumstances: Circumstances,
  verdict: RelationVerdict,
): readonly string[] {
  const reasons: string[] = [];
  if (verdict.relation === 'opposed') reasons.push(`mogelijk tegengesteld: ${verdict.opposites.join(', ')}`);
  if (circumstances.sameQuote) reasons.push('zelfde passage geciteerd');
  const terms = sharedTerms(features, a, b);
  if (terms.length > 0) reasons.push(`beide: ${terms.join(', ')}`);
  if (circumstances.sameChapter) reasons.push(chapterReason(points[a]?.chapter ?? ''));
  if (circumstances.praiseMismatch) reasons.push('de een waardeert wat de ander vraagt');
  return reasons.length > 0 ? reasons : ['weinig overeenkomst'];
}
