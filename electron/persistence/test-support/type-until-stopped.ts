// A process that types into one point, letter by letter, for as long as it lives, and says up to where it is safe.
import { DossierStore } from '../dossier-store';
import { dossierId } from './sample-dossiers';
import { typedCommand } from './typed-text';

const [root = '', begin = '0'] = process.argv.slice(2);
const store = new DossierStore({ root, now: () => new Date() });

for (let length = Number(begin); ; length += 1) {
  const saved = await store.perform(dossierId, typedCommand(length));
  if (!saved.ok) throw new Error(saved.error.code);
  process.stdout.write(`${length}\n`);
}
