// inspect FILE.samenadvies: what is in it, or the code with which it is refused.
import type { Contribution, CouncilId, RecordHash } from '@shared/domain';
import { readEnvelope } from '@shared/exchange/read-envelope';
import { inspectWords as say } from '@shared/i18n/nl-inspect';
import {
  type SharedState,
  addRecords,
  contributionHeads,
  currentInvitation,
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
  const heads = [...contributionHeads(state.contributions)];
  const contributions = heads.map(([council, entries]) => ({
    council,
    heads: entries.map(([hash]) => hash),
  }));
  const absent = Object.values(state.blobs).filter((blob) => !blobs.has(blob.hash)).length;
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
      say.file(kind, version, dossier, producer),
      ...titlesIn(state).map(say.title),
      ...setNames.flatMap((name) => [
        say.set(name, count(state[name])),
        ...(name === 'contributions' ? heads.map(councilLine) : []),
      ]),
      ...(absent === 0 ? [] : [say.absentBlobs(absent)]),
      say.state(stateHash(state)),
    ],
  };
}

function titlesIn(state: SharedState): string[] {
  const title = currentInvitation(state.invitations)?.title;
  return title === undefined ? [] : [title];
}

function councilLine([council, heads]: [CouncilId, [RecordHash, Contribution][]]): string {
  return say.council(council, heads.length, heads[0]?.[1].points.length ?? 0);
}

function count(set: object): number {
  return Object.keys(set).length;
}
