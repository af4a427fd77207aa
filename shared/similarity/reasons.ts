// Why two points are suggested, in Dutch for the screen.
import type { Features } from './features';
import type { RelationVerdict } from './relation';
import type { Circumstances } from './score';
import type { SharedWords } from './shared-words';
import type { ComparablePoint } from './similarity';

const shownTerms = 4;
/** A shared word that carries less of the evidence says nothing to a reader. */
const smallestShare = 0.015;

/** What both say, strongest first: names of groups, and words that no named group already stands for. */
function sharedTerms({ labels: names }: Features, words: SharedWords, a: number, b: number): string[] {
  const shared: { readonly label: string; readonly weight: number }[] = [];
  words.visit(a, b, (column, ofA, ofB) => {
    const weight = ofA * ofB;
    if (weight >= smallestShare) shared.push({ label: names[column] ?? '', weight });
  });
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
  words: SharedWords,
  points: readonly ComparablePoint[],
  a: number,
  b: number,
  circumstances: Circumstances,
  verdict: RelationVerdict,
): readonly string[] {
  const reasons: string[] = [];
  if (verdict.relation === 'opposed') reasons.push(`mogelijk tegengesteld: ${verdict.opposites.join(', ')}`);
  if (circumstances.sameQuote) reasons.push('zelfde passage geciteerd');
  const terms = sharedTerms(features, words, a, b);
  if (terms.length > 0) reasons.push(`beide: ${terms.join(', ')}`);
  if (circumstances.sameChapter) reasons.push(chapterReason(points[a]?.chapter ?? ''));
  if (circumstances.praiseMismatch) reasons.push('de een waardeert wat de ander vraagt');
  return reasons.length > 0 ? reasons : ['weinig overeenkomst'];
}
