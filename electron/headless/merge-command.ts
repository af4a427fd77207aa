// merge --dossier START FILE… --out JOINT.samenadvies
import { basename } from 'node:path';
import type { AppError, BlobHash, Contribution } from '@shared/domain';
import { type SharedState, addRecords, stateHash } from '@shared/merge';
import { type ContributionReport, currentPoints, reportContribution } from '@shared/views';
import { readArguments, usageError } from './arguments';
import type { CommandRunner } from './command-line';
import { readDossierFile, writeDossierFile } from './dossier-file';
import { refused } from './files';
import { readIncoming } from './incoming-file';
import { warningLines } from './warning-lines';

type Imported = ContributionReport & { readonly file: string; readonly warnings: readonly AppError[] };
type Refused = AppError & { readonly file: string };

export const mergeCommand: CommandRunner = async (args, { jobs }) => {
  const words = readArguments(args, ['dossier', 'out']);
  if (typeof words === 'string') return usageError(words);
  const start = words.option('dossier');
  const out = words.option('out');
  if (start === undefined || out === undefined || words.files.length === 0) {
    return usageError('noem --dossier, minstens één bestand en --out');
  }
  const dossier = await readDossierFile(start);
  if (!dossier.ok) return refused(dossier.error, start);
  let state: SharedState = dossier.value.state;
  const blobs = new Map<BlobHash, Uint8Array>(dossier.value.blobs);
  const warned = warningLines(start, dossier.value.warnings);
  const imported: Imported[] = [];
  const refusals: Refused[] = [];
  for (const file of words.files) {
    const incoming = await readIncoming(file, state, jobs);
    const grown = incoming.ok ? addRecords(state, incoming.value.records) : incoming;
    if (!incoming.ok || !grown.ok) {
      if (!grown.ok) refusals.push({ file, ...grown.error });
      continue;
    }
    for (const record of incoming.value.records.filter(
      (one): one is Contribution => one.type === 'contribution',
    )) {
      imported.push({ file, ...reportContribution(state, record), warnings: incoming.value.warnings });
    }
    warned.push(...warningLines(file, incoming.value.warnings));
    for (const [hash, bytes] of incoming.value.blobs) blobs.set(hash, bytes);
    state = grown.value.state;
  }
  const [first] = refusals;
  if (first !== undefined && refusals.length === words.files.length) {
    const { file, ...error } = first;
    return refused(error, file);
  }
  const written = await writeDossierFile(out, 'joint', { state, blobs });
  if (!written.ok) return refused(written.error, out);
  const points = currentPoints(state).length;
  return {
    status: refusals.length > 0 ? 4 : 0,
    json: { imported, refused: refusals, points, state: stateHash(state) },
    lines: [
      ...warned,
      ...imported.map(lineOf),
      ...refusals.map(({ file, message }) => `${basename(file)}: ${message}`),
      `Samen ${points} punten. Alles staat in ${out}.`,
    ],
  };
};

const statusWords: Record<ContributionReport['status'], string> = {
  new: 'ingelezen',
  known: 'was al bekend',
  older: 'bewaard, maar er is al een nieuwere bijdrage',
  fork: 'ingelezen naast een andere bijdrage van deze raad; kies welke geldt',
  waiting: 'bewaard, maar deze raad is nog niet uitgenodigd',
};

function lineOf(report: Imported): string {
  const { file, council, points, status } = report;
  const changes = [
    [report.updated, 'gewijzigd'],
    [report.withdrawn, 'ingetrokken'],
    [report.heldBack, 'aangehouden'],
  ].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
  const detail = changes.length === 0 ? '' : ` (${changes.join(', ')})`;
  return `${basename(file)}: ${council}, ${points} punten${detail}, ${statusWords[status]}.`;
}
