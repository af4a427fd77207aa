// new DOSSIER.json --out START.samenadvies
import { currentInvitation } from '@shared/merge';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile, writeDossierFile } from './dossier-file';
import { refused } from './files';
import { warningLines } from './warning-lines';

export async function newCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['out']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const out = words.option('out');
  if (file === undefined || out === undefined || others.length > 0) {
    return usageError('noem één dossierbestand en --out');
  }
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const written = await writeDossierFile(out, 'invitation', dossier.value);
  if (!written.ok) return refused(written.error, out);
  const councils = currentInvitation(dossier.value.state.invitations)?.councils.length ?? 0;
  return {
    status: 0,
    json: { dossier: dossier.value.state.dossier, councils },
    lines: [
      ...warningLines(file, dossier.value.warnings),
      `De uitnodiging voor ${councils} raden staat in ${out}.`,
    ],
  };
}
