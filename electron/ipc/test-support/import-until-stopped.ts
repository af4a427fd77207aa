// A process that reads one file into a dossier, or makes a dossier of it, and says when that is safe.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dossierIdSchema } from '@shared/domain';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { DossierStore } from '../../persistence/dossier-store';
import { importRecords } from '../import-records';
import { readIncoming } from '../read-incoming';

const [root = '', id = '', path = ''] = process.argv.slice(2);
const now = () => new Date();
const store = new DossierStore({ root: root, now });
const file = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
const [read] = await readIncoming(inProcessJobs, [file], dossierIdSchema.parse(id));
if (read?.ok !== true) throw new Error('The file could not be read.');
await store.open(dossierIdSchema.parse(id));
// From here on it is the dossier that may be hit.
process.stdout.write('begin\n');
const imported = await importRecords({ stores: store, now }, file, read.value);
process.stdout.write(imported.ok ? 'safe\n' : `refused ${imported.error.code}\n`);
await store.close();
process.stdout.write('closed\n');
