// A process that changes its points and sends them, over and over into one file, and says what it has sent.
import { join } from 'node:path';
import type { WorkingPoint } from '@shared/commands';
import { type DossierId, pointIdSchema } from '@shared/domain';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { DossierStore } from '../../persistence/dossier-store';
import type { AppContext } from '../app-context';
import { sendingHandlers } from '../handlers/sending';

const [folder = '', dossier = '', target = '', round = ''] = process.argv.slice(2);
const id = dossier as DossierId;
const stores = new DossierStore({ root: join(folder, 'dossiers'), now: () => new Date() });
// What sending uses, and nothing else.
const context = {
  stores,
  jobs: inProcessJobs,
  dialogs: { chooseSavePath: () => Promise.resolve(target), chooseFiles: () => Promise.resolve([]) },
  now: () => new Date(),
  producer: 'samenadvies proef',
  writtenFiles: new Set<string>(),
} as unknown as AppContext;

/** Long enough that writing the file takes a while. */
function longPoint(number: number): WorkingPoint {
  const body = Array.from(
    { length: 400 },
    (_, at) => `Zin ${at} van ronde ${round}, keer ${number}: ${Math.random()}.`,
  );
  return {
    status: 'klaar',
    point: {
      id: pointIdSchema.parse(`p${number % 40}`),
      kind: 'zorg',
      chapter: 'Vervoer',
      title: `Ronde ${round}, keer ${number}`,
      body: body.join(' '),
    },
  };
}

for (let number = 0; ; number++) {
  const { council } =
    (await stores.open(id).then((opened) => (opened.ok ? opened.value.dossier.local : null))) ?? {};
  if (council === null || council === undefined) throw new Error('No council was chosen.');
  const put = [longPoint(number)];
  const edited = await stores.perform(id, { type: 'edit-points', council, put, remove: [] });
  if (!edited.ok) throw new Error(edited.error.code);
  const sent = await sendingHandlers['sending:send'](context, {
    id,
    as: { role: 'council' },
    sentBy: 'Noor',
  });
  if (!sent.ok || sent.value === null) throw new Error(sent.ok ? 'Nothing was sent.' : sent.error.code);
  process.stdout.write(`${sent.value.contribution}\n`);
}
