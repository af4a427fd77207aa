// decide JOINT --decisions DECISIONS.json --out DECIDED.samenadvies
import { actsFromDecisions, recordDatedActs } from '@shared/commands';
import { plainDecisionsSchema } from '@shared/exchange/plain-decisions';
import { readPlain } from '@shared/exchange/plain-reader';
import { stateHash } from '@shared/merge';
import { currentPoints, refBook, sessionView } from '@shared/views';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile, writeDossierFile } from './dossier-file';
import { readInput, refused } from './files';
import { warningLines } from './warning-lines';

export async function decideCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['decisions', 'out']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const list = words.option('decisions');
  const out = words.option('out');
  if (file === undefined || list === undefined || out === undefined || others.length > 0) {
    return usageError('noem één bestand, --decisions en --out');
  }
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const bytes = await readInput(list);
  const plain = bytes.ok ? readPlain(bytes.value, 'samenadvies-besluiten/1', plainDecisionsSchema) : bytes;
  if (!plain.ok) return refused(plain.error, list);
  const acts = actsFromDecisions(dossier.value.state, plain.value.value, new Date().toISOString());
  if (!acts.ok) return refused(acts.error, list);
  const decided = recordDatedActs(dossier.value.state, acts.value);
  if (!decided.ok) return refused(decided.error, list);
  const { state } = decided.value;
  const written = await writeDossierFile(out, 'joint', { state, blobs: dossier.value.blobs });
  if (!written.ok) return refused(written.error, out);
  const session = sessionView(state);
  const book = refBook(currentPoints(state));
  return {
    status: 0,
    json: {
      jointPoints: session.jointPoints.length,
      undecided: session.undecided.map(book.nameOf),
      dropped: session.dropped.length,
      state: stateHash(state),
    },
    lines: [
      ...warningLines(file, dossier.value.warnings),
      ...warningLines(list, plain.value.warnings),
      `${session.jointPoints.length} gezamenlijke punten, ${session.dropped.length} niet opgenomen, ` +
        `${session.undecided.length} nog te beslissen. Alles staat in ${out}.`,
    ],
  };
}
