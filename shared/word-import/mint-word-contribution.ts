// A council's points from Word: becomes a contribution minted on behalf of that council, with the original beside it.
import {
  type AdvicePoint,
  type BlobHash,
  type BlobRecord,
  type Contribution,
  type CouncilId,
  type DossierId,
  type RecordHash,
  type Result,
  type SharedRecord,
  fail,
  succeed,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { hashBlob } from '../exchange/record-hash';
import { wordRefusal } from '../i18n/nl-word';

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface MintedWord {
  readonly contribution: Contribution;
  /** What has to be added: the contribution and its original, or only a contribution that was there already. */
  readonly records: readonly SharedRecord[];
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
}

/** `sentBy` and `date` are what the file says of itself; `points` are what a person took over from it. */
export interface WordSource {
  readonly bytes: Uint8Array;
  readonly sentBy: string;
  readonly date: string;
  readonly points: readonly AdvicePoint[];
}

/** `ancestors` are what it replaces; `heads` are the council's current contributions. */
export interface WordPlace {
  readonly council: CouncilId;
  readonly dossier: DossierId;
  readonly ancestors?: readonly RecordHash[];
  readonly heads?: readonly (readonly [RecordHash, Contribution])[];
}

/** As the domain's schemas have it. */
const longestText = 100_000;
const longestName = 300;
const mostPoints = 5000;

/**
 * The same bytes give the same records on every computer: the date is the file's own, never that of the import. Where
 * the points are those of a head already, that head is the answer: a file that says nothing new adds nothing.
 *
 * @returns code `word-too-large` for more points or longer ones than a contribution holds.
 */
export function mintWordContribution(
  { bytes, sentBy, date, points }: WordSource,
  { council, dossier, ancestors = [], heads = [] }: WordPlace,
): Result<MintedWord> {
  const isTooLong = points.some(
    ({ body, advice = '' }) => body.length > longestText || advice.length > longestText,
  );
  if (isTooLong || points.length > mostPoints) return fail('word-too-large', wordRefusal('word-too-large'));
  const said = canonicalJson(points);
  const [, known] = heads.find(([, head]) => canonicalJson(head.points) === said) ?? [];
  if (known !== undefined) return succeed({ contribution: known, records: [known], blobs: new Map() });
  const hash = hashBlob(bytes);
  const contribution: Contribution = {
    type: 'contribution',
    dossier,
    council,
    role: 'council',
    sentBy: sentBy.slice(0, longestName),
    date: date.slice(0, 40),
    ancestors: [...ancestors],
    points: [...points],
    heldBack: [],
    minted: 'word',
    original: hash,
  };
  const original: BlobRecord = { type: 'blob', dossier, hash, size: bytes.length, mediaType: wordMediaType };
  return succeed({ contribution, records: [contribution, original], blobs: new Map([[hash, bytes]]) });
}
