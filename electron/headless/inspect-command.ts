// inspect FILE.samenadvies
import type { RecordHash } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import {
  addRecords,
  contributionHeads,
  emptyState,
  entriesOf,
  headsOf,
  indexDecisions,
  setNames,
  stateHash,
} from '@shared/merge';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readInput, refused } from './files';

export async function inspectCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, []);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één bestand');
  const bytes = await readInput(file);
  const envelope = bytes.ok ? readEnvelope(bytes.value) : bytes;
  if (!envelope.ok) return refused(envelope.error, file);
  const { kind, version, dossier, producer, records, blobs } = envelope.value;
  const grown = addRecords(emptyState(dossier), records);
  if (!grown.ok) return refused(grown.error, file);
  const { state } = grown.value;
  const contributions = [...contributionHeads(state.contributions)].map(([council, heads]) => ({
    council,
    heads: heads.map(([hash]) => hash),
  }));
  const decisions = indexDecisions(state.decisions);
  const tips = new Set<RecordHash>([...decisions.subjects()].flatMap((subject) => decisions.tips(subject)));
  return {
    status: 0,
    json: {
      kind,
      version,
      producer,
      dossier,
      sets: {
        invitations: {
          records: count(state.invitations),
          heads: headsOf(entriesOf(state.invitations)).map(([hash]) => hash),
        },
        contributions: { records: count(state.contributions), councils: contributions },
        decisions: { records: count(state.decisions), heads: [...tips].sort() },
        answers: {
          records: count(state.answers),
          heads: headsOf(entriesOf(state.answers)).map(([hash]) => hash),
        },
        blobs: { records: count(state.blobs) },
      },
      blobs: [...blobs].map(([hash, content]) => ({ hash, size: content.length })),
      state: stateHash(state),
    },
    lines: [
      `${kind}, versie ${version}, dossier ${dossier}, gemaakt met ${producer}.`,
      ...setNames.map((name) => `${name}: ${count(state[name])}`),
      `Staat: ${stateHash(state)}`,
    ],
  };
}

function count(set: object): number {
  return Object.keys(set).length;
}
