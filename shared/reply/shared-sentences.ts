// A sentence that names several subjects answers all of them.
import { matchSettings as settings } from './match-settings';
import { type PointClaims, claimOf, divideUnits, splitAmong } from './point-claims';
import type { ReplyReading } from './reply-reading';
import { bondOf } from './sentence-bonds';

const severalSubjects =
  /(?<!\p{L})(?:beide|allebei|zowel|adviezen|aanbevelingen|evenals|alsook|voorstellen)(?!\p{L})|(?<!\p{L})over [^.?!]{3,80} en over (?!\p{L})/iu;

/** Gives points that are still without answer their share of sentences that went to others. */
export function shareSentences(claims: PointClaims, reading: ReplyReading, path: Int32Array): void {
  for (let point = 0; point < reading.pointCount; point += 1) {
    if ((claims.get(point)?.units.length ?? 0) > 0) continue;
    const found = sentencesFor(point, reading, path);
    const [first] = found;
    if (first === undefined || divideBlock(claims, reading, point, first)) continue;
    const owner = path[first] ?? -1;
    const words = (one: number) => reading.said(first)[one] ?? 0;
    const other = claims.get(owner);
    // Said of this point and hardly of the one around it: then it is no longer that one's answer.
    const isMoved = owner >= 0 && words(owner) < words(point) * settings.moveBelow;
    if (isMoved && other !== undefined && other.units.length > found.length)
      other.units = other.units.filter((at) => !found.includes(at));
    const claim = claimOf(claims, point);
    claim.units.push(...found);
    claim.why.push({ code: 'same-passage', words: [] });
  }
}

/** Hands out the sentences of a paragraph anew when one more point turns out to be spoken of in it. */
function divideBlock(
  claims: PointClaims,
  { units, said }: ReplyReading,
  point: number,
  found: number,
): boolean {
  const block = units[found]?.block;
  const own = units.flatMap((unit, at) => (unit.block === block && !unit.sentence.isCourtesy ? [at] : []));
  const owners = [...claims]
    .filter(([, claim]) => claim.units.some((at) => own.includes(at)))
    .map(([other]) => other);
  const parts = splitAmong([...owners, point], own, said, settings.tellApart);
  if (parts === null || owners.length === 0) return false;
  divideUnits(claims, own, parts);
  return true;
}

/** Sentences that speak of a point nearly as much as of the one they were given to, with what follows on them. */
function sentencesFor(point: number, { units, said }: ReplyReading, path: Int32Array): number[] {
  let best = -1;
  let most = 0;
  units.forEach(({ sentence }, at) => {
    const own = said(at)[point] ?? 0;
    const other = said(at)[path[at] ?? -1] ?? 0;
    const isSeveral = severalSubjects.test(sentence.text);
    const floor = isSeveral ? settings.severalFloor : settings.sharedFloor;
    const relative = isSeveral ? settings.severalRelative : settings.sharedRelative;
    if (own < floor || own < other * relative || own <= most) return;
    if (sentence.isRestated || sentence.isCourtesy || bondOf(sentence.text) === 'follows') return;
    best = at;
    most = own;
  });
  if (best < 0) return [];
  const given = path[best];
  const block = units[best]?.block;
  const found = [best];
  for (let at = best + 1; units[at]?.block === block && path[at] === given; at += 1) found.push(at);
  return found;
}
