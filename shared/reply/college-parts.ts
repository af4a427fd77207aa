// A reply in which each college answers under its own name: which blocks speak for whom.
import type { AddresseeId } from '../domain';
import { foldAccents } from '../similarity/normalise';
import type { ReplyBlock } from './reply-blocks';
import type { ReplyAddressee } from './reply-types';

export interface CollegePart {
  /** Null: for all colleges. */
  readonly addressee: AddresseeId | null;
  readonly blocks: readonly ReplyBlock[];
}

const common =
  /(?<!\p{L})(?:het|de|college|colleges|van|b&w|b en w|burgemeester|en|wethouders|gemeente|gemeenten|aan|reactie|antwoord|standpunt)(?!\p{L})|[^\p{L}\s-]/giu;
const collegeHeading =
  /^(?:\d+[.)]?\s*)?(?:(?:[Rr]eactie|[Aa]ntwoord|[Ss]tandpunt)(?: van)? )?(?:[Hh]et )?(?:[Cc]ollege|[Gg]emeente)(?: van)?(?: (?:[Bb]&[Ww]|[Bb] en [Ww]|[Bb]urgemeester en [Ww]ethouders)(?: van)?)?(?: de)?(?: gemeente)? (\p{Lu}[\p{L} '-]{1,40}?)\s*:?$/u;

/**
 * The blocks before the first college's name, and then those of each. One part for all where no heading names a college, or only
 * one that is not known: then the letter is one answer.
 */
export function collegeParts(
  blocks: readonly ReplyBlock[],
  addressees: readonly ReplyAddressee[],
): CollegePart[] {
  const named = blocks.map(({ text }) => headingFor(text, addressees));
  if (new Set(named.filter((one) => one !== null)).size < 2) return [{ addressee: null, blocks }];
  const parts: { addressee: AddresseeId | null; blocks: ReplyBlock[] }[] = [{ addressee: null, blocks: [] }];
  blocks.forEach((block, at) => {
    const name = named[at] ?? null;
    if (name === null) {
      parts.at(-1)?.blocks.push(block);
      return;
    }
    parts.push({ addressee: name, blocks: [] });
  });
  return parts.filter(({ blocks: own }) => own.length > 0);
}

function headingFor(text: string, addressees: readonly ReplyAddressee[]): AddresseeId | null {
  if (text.length > 110 || /[.?!]$/.test(text)) return null;
  const own = placeIn(text);
  const known = addressees.find(
    ({ name, id }) => own !== '' && (placeIn(name) === own || id.toLowerCase() === own),
  );
  if (
    known !== undefined &&
    (collegeHeading.test(text) || placeIn(text) === foldAccents(text.toLowerCase().replace(/:$/, '').trim()))
  )
    return known.id;
  const place = collegeHeading.exec(text)?.[1];
  return place === undefined ? null : ((known?.id ?? place) as AddresseeId);
}

/** "College van B&W van de gemeente Elzendijk" to "elzendijk". */
function placeIn(name: string): string {
  return foldAccents(name.toLowerCase()).replace(common, ' ').replace(/\s+/g, ' ').trim();
}
