// A process that writes drafts into a dossier for as long as it lives, and says which ones are safe.
import { DossierStore } from '../dossier-store';
import { dossierId, draftCommand } from './sample-dossiers';

const [root = '', round = '', padding = '0'] = process.argv.slice(2);
// Without a listener Node ends on the signal that says that a file may not grow: as if a full disk could kill.
process.on('SIGXFSZ', () => undefined);
const store = new DossierStore({ root, now: () => new Date() });

for (let number = 0; ; number++) {
  const about = `${round}-${number}`;
  const saved = await store.perform(dossierId, draftCommand(about, about + '.'.repeat(Number(padding))));
  if (!saved.ok) {
    process.stdout.write(`refused ${saved.error.code} ${saved.error.message}\n`, () => process.exit(0));
    break;
  }
  process.stdout.write(`${about}\n`);
}
