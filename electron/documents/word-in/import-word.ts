// A council's Word file, from bytes to the records of a contribution on its behalf, without a person to look it over.
import { type AppError, type CouncilId, type DossierId, type Result, succeed } from '@shared/domain';
import type { Contribution, RecordHash } from '@shared/domain';
import { hashBlob } from '@shared/exchange/record-hash';
import { wordMatched } from '@shared/i18n/nl-word-preview';
import type { RecordSet } from '@shared/merge';
import {
  type FoundPoint,
  type MatchedPoints,
  type MintedWord,
  type WordBase,
  ancestorsFrom,
  identifyPoints,
  matchPoints,
  mintWordContribution,
  wordBase,
} from '@shared/word-import';
import type { WordDocument } from '@shared/word-import/word-block';
import { formWarning } from '@shared/i18n/nl-word-form';
import { type FormOrigin, findWordPoints, formMismatch } from '@shared/word-form';
import { readWord } from './read-word';

export type ImportedWord = MintedWord & { readonly warnings: readonly AppError[] };

interface ImportInto {
  readonly council: CouncilId;
  readonly dossier: DossierId;
  readonly contributions: RecordSet<Contribution>;
}

/**
 * `contributions` are those that are known. Where all that a council has came from Word, its file is taken as the next
 * version of the same document: points keep their ids, and a warning says what became of them. A form says itself which
 * contributions it replaces. A file that was read before gives the contribution that was made of it then.
 *
 * Codes: those of `readWord` and `mintWordContribution`.
 */
export function importWord(
  bytes: Uint8Array,
  council: CouncilId,
  dossier: DossierId,
  contributions: RecordSet<Contribution> = {},
): Result<ImportedWord> {
  const document = readWord(bytes);
  return document.ok ? importRead(document.value, bytes, { council, dossier, contributions }) : document;
}

/** As {@link importWord}, of a document that was read already, elsewhere where that can do no harm. */
export function importRead(
  document: WordDocument,
  bytes: Uint8Array,
  { council, dossier, contributions }: ImportInto,
): Result<ImportedWord> {
  const original = hashBlob(bytes);
  const before = Object.values(contributions).find(
    (one) => one.council === council && one.original === original,
  );
  if (before !== undefined) {
    return succeed({ contribution: before, records: [before], blobs: new Map(), warnings: [] });
  }
  const found = findWordPoints(document);
  const mismatch = formMismatch(found.form, dossier, council);
  const points =
    mismatch === undefined ? found.points : found.points.map((point) => ({ ...point, id: undefined }));
  const warnings = [
    ...found.warnings,
    ...(mismatch === undefined ? [] : [{ code: mismatch, message: formWarning(mismatch) }]),
  ];
  const base = wordBase(contributions, council);
  const replaced = replacedBy(base, mismatch === undefined ? found.form : undefined);
  const next = replaced.length > 0 ? nextVersion(points, base) : firstVersion(points);
  const { author: sentBy, date } = document;
  const minted = mintWordContribution(
    { bytes, sentBy, date, points: next.points },
    {
      council,
      dossier,
      heads: base.heads,
      ancestors: ancestorsFrom(contributions, replaced),
    },
  );
  return minted.ok ? succeed({ ...minted.value, warnings: [...warnings, ...next.warnings] }) : minted;
}

function replacedBy({ heads, isWordOnly }: WordBase, form: FormOrigin | undefined): readonly RecordHash[] {
  if (form !== undefined && form.basedOn.length > 0) return form.basedOn;
  return isWordOnly ? heads.map(([hash]) => hash) : [];
}

interface Version {
  readonly points: MintedWord['contribution']['points'];
  readonly warnings: readonly AppError[];
}

function firstVersion(found: readonly FoundPoint[]): Version {
  return { points: identifyPoints(saidKinds(found), matchPoints([], found)), warnings: [] };
}

function nextVersion(found: readonly FoundPoint[], { known, taken, heads }: WordBase): Version {
  const matched = matchPoints(known, found);
  return {
    points: identifyPoints(saidKinds(found), matched, taken),
    warnings: [{ code: 'word-matched', message: wordMatched(heads.length, countsOf(matched)) }],
  };
}

/** Only a form of this app says for certain what kind a point is, and it gives the point's id as well. */
function saidKinds(found: readonly FoundPoint[]) {
  return found.map((point) => ({ ...point, isKindSaid: point.id !== undefined }));
}

function countsOf({ matches, vanished }: MatchedPoints) {
  const count = (change: string) => matches.filter((match) => match.change === change).length;
  return {
    same: count('same'),
    changed: count('changed'),
    new: count('new'),
    vanished: vanished.length,
  };
}
