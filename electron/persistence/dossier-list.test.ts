// One dossier that goes wrong in the list of the Start screen.
import { dossierIdSchema } from '@shared/domain';
import type * as Views from '@shared/views';
import { expect, test, vi } from 'vitest';
import { dossierId, smallDossier } from './test-support/sample-dossiers';
import { storeIn, temporaryFolder, valueOf } from './test-support/temporary-store';

const broken = dossierIdSchema.parse('kapot');

vi.mock('@shared/views', async (importOriginal) => {
  const views = await importOriginal<typeof Views>();
  const contributionOverview: typeof views.contributionOverview = (shared, setAside) => {
    if (shared.dossier === 'kapot') throw new RangeError('A bug in a view.');
    return views.contributionOverview(shared, setAside);
  };
  return { ...views, contributionOverview };
});

test('a dossier that throws while its card is made is shown as unreadable, and the others as they are', async () => {
  const root = await temporaryFolder();
  const store = storeIn(root);
  valueOf(await store.create({ dossier: smallDossier() }));
  valueOf(await store.create({ dossier: smallDossier(broken) }));
  await store.markOpened(broken);
  for (const one of [store, storeIn(root)]) {
    expect((await one.list()).map(({ id, title }) => [id, title]).sort()).toEqual([
      [broken, 'Dossier dat niet te lezen is (kapot)'],
      [dossierId, 'Advies over proeven'],
    ]);
  }
});
