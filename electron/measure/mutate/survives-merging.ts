// What an accepted file must survive: being merged into a real dossier, every view, the letter, saving and packing again.
import { type Dossier, apply, newDossier } from '@shared/commands';
import type { Result, SharedRecord } from '@shared/domain';
import type { Envelope } from '@shared/exchange/envelope';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { writeEnvelope } from '@shared/exchange/write-envelope';
import { buildLetter } from '@shared/letter';
import { checkLetter } from '@shared/letter/checks';
import { allRecords, canonicalState, contributionHeads, stateHash } from '@shared/merge';
import { emptyVocabulary, suggest } from '@shared/similarity';
import {
  type CurrentPoint,
  changesSince,
  comparablePoints,
  contributionOverview,
  currentPoints,
  letterSettings,
  refBook,
  replacedBy,
  reportContribution,
  sessionView,
} from '@shared/views';
import { proposals } from '@shared/views/proposals';
import { readsBack } from '../../persistence/reads-back';
import { readSnapshot, writeSnapshot } from '../../persistence/snapshot';

const at = '2026-11-12T10:00:00Z';
/** Comparing points is quick for few and has tests of its own for many. */
const comparedPoints = 24;

/**
 * @returns what happened, for the table: `other-dossier`, or the number of new records as `merged` or `nothing new`.
 * @throws Error for anything that must never happen.
 */
export function surviveMerging(base: Dossier, envelope: Envelope): string {
  const opened = importInto(newDossier(envelope.dossier), envelope.records);
  if (!opened.ok)
    throw new Error(`A file of ${envelope.dossier} holds records of another: ${opened.error.code}`);
  readViews(opened.value);
  const before = canonicalState(base.shared);
  const merged = importInto(base, envelope.records);
  if (!merged.ok) {
    expectSame(canonicalState(base.shared), before, 'A refused file changed the dossier');
    return merged.error.code;
  }
  const points = readViews(merged.value);
  readSuggestions(merged.value, points);
  saveAndRead(base, merged.value, envelope.records);
  packAndRead(merged.value);
  const again = importInto(merged.value, envelope.records);
  expectSame(
    again.ok && canonicalState(again.value.shared),
    canonicalState(merged.value.shared),
    'Importing twice',
  );
  const kept = new Set(allRecords(merged.value.shared).map((record) => JSON.stringify(record)));
  for (const record of allRecords(base.shared)) {
    if (!kept.has(JSON.stringify(record))) throw new Error('A record of the dossier was lost.');
  }
  return merged.value === base ? 'nothing new' : 'merged';
}

function importInto(dossier: Dossier, records: readonly SharedRecord[]): Result<Dossier> {
  return apply(dossier, { type: 'import', at, fileName: 'gewijzigd', fileHash: '', records: [...records] });
}

/** Everything that a window or a command computes of a dossier. */
function readViews({ shared }: Dossier): readonly CurrentPoint[] {
  const points = currentPoints(shared);
  if (new Set(points.map(({ key }) => key)).size !== points.length)
    throw new Error('Two points go by one key.');
  const book = refBook(points);
  for (const point of points) {
    if (!book.find(book.nameOf(point)).includes(point)) throw new Error(`No name leads to ${point.key}`);
  }
  contributionOverview(shared);
  for (const contribution of Object.values(shared.contributions)) {
    changesSince(replacedBy(shared, contribution), contribution);
    reportContribution(shared, contribution);
  }
  contributionHeads(shared.contributions);
  checkLetter(shared, buildLetter(shared, { today: at }));
  stateHash(shared);
  return points;
}

function readSuggestions({ shared }: Dossier, points: readonly CurrentPoint[]): void {
  // The newest councils are the strangest.
  const suggestions = suggest(comparablePoints(points.slice(-comparedPoints)), emptyVocabulary);
  const chapters = letterSettings(shared).outline.map(({ title }) => title);
  proposals(sessionView(shared), suggestions, { chapters });
  buildLetter(shared, { today: at, clusters: suggestions.clusters });
}

/** As the store does it: asked whether the next start can read the change, then written and read. */
function saveAndRead(before: Dossier, after: Dossier, records: readonly SharedRecord[]): void {
  const command = { type: 'import' as const, at, fileName: 'gewijzigd', fileHash: '', records: [...records] };
  if (!readsBack(before, after, { sequence: 1, command }))
    throw new Error('The journal would refuse what was accepted.');
  const read = readSnapshot(
    writeSnapshot({ sequence: 1, meta: { createdAt: at, isSample: false }, dossier: after }),
  );
  if (!read.ok) throw new Error(`A snapshot cannot be read: ${read.error.code}`);
  expectSame(canonicalState(read.value.dossier.shared), canonicalState(after.shared), 'The snapshot differs');
}

/** A file that was accepted must be able to travel on. */
function packAndRead({ shared }: Dossier): void {
  const bytes = writeEnvelope({
    kind: 'joint',
    dossier: shared.dossier,
    producer: '',
    records: allRecords(shared),
    blobs: new Map(),
  });
  const read = readEnvelope(bytes);
  if (!read.ok)
    throw new Error(`What was accepted cannot be sent on: ${read.error.code} ${read.error.path ?? ''}`);
}

function expectSame(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what}.`);
}
