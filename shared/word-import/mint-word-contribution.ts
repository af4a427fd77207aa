// A council's points from Word: becomes a contribution minted on behalf of that council, with the original beside it.
import {
  type AdvicePoint,
  type BlobHash,
  type BlobRecord,
  type Contribution,
  type CouncilId,
  type DossierId,
  type Result,
  fail,
  pointIdSchema,
  succeed,
} from '../domain';
import { hashBlob } from '../exchange/record-hash';
import { wordRefusal } from '../i18n/nl-word';
import type { FoundPoint } from './build-point';
import type { WordDocument } from './word-block';

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface MintedWord {
  readonly contribution: Contribution;
  readonly original: BlobRecord;
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
}

/** What the file says of itself, and the points that were found in it. */
export interface WordSource {
  readonly bytes: Uint8Array;
  readonly document: Pick<WordDocument, 'author' | 'date'>;
  readonly points: readonly FoundPoint[];
}

/** As the domain's schemas have it. */
const longestText = 100_000;
const longestName = 300;
const mostPoints = 5000;

/**
 * The same bytes give the same records on every computer: the date is the file's own, never that of the import. A
 * point's id comes from its title, so that the next version of the same document speaks of the same points. Ancestors
 * are left empty: what it replaces is for the person who imports.
 *
 * @returns code `word-too-large` for more points or longer ones than a contribution holds.
 */
export function mintWordContribution(
  { bytes, document, points }: WordSource,
  council: CouncilId,
  dossier: DossierId,
): Result<MintedWord> {
  const isTooLong = points.some(
    ({ body, advice = '' }) => body.length > longestText || advice.length > longestText,
  );
  if (isTooLong || points.length > mostPoints) return fail('word-too-large', wordRefusal('word-too-large'));
  const hash = hashBlob(bytes);
  const ids = new Set<string>();
  const contribution: Contribution = {
    type: 'contribution',
    dossier,
    council,
    role: 'council',
    sentBy: document.author.slice(0, longestName),
    date: document.date.slice(0, 40),
    ancestors: [],
    points: points.map((point) => toAdvicePoint(point, ids)),
    heldBack: [],
    minted: 'word',
    original: hash,
  };
  const original: BlobRecord = { type: 'blob', dossier, hash, size: bytes.length, mediaType: wordMediaType };
  return succeed({ contribution, original, blobs: new Map([[hash, bytes]]) });
}

function toAdvicePoint({ kind, chapter, title, body, advice }: FoundPoint, ids: Set<string>): AdvicePoint {
  return {
    id: pointIdSchema.parse(freshId(title, ids)),
    kind,
    chapter: chapter.slice(0, longestName),
    title: title.slice(0, longestName),
    body,
    ...(advice === undefined ? {} : { advice }),
  };
}

/** "samen-optrekken"; the second point of that name is "samen-optrekken-2". */
function freshId(title: string, ids: Set<string>): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const name = words.slice(0, 48).replace(/-$/, '') || 'punt';
  let id = name;
  for (let count = 2; ids.has(id); count += 1) id = `${name}-${count}`;
  ids.add(id);
  return id;
}
