import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryForm } from './test-support/arbitrary-form';
import { pointsIn, pointsOf, readBack } from './test-support/read-back';
import { writeForm } from './write-form';

test('a form that was filled in gives the same points back: every one, in order, none twice', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryForm, async (model) => {
      const bytes = await writeForm(model);
      expect(pointsIn(bytes)).toEqual(pointsOf(model));
      expect(readBack(bytes)).toMatchObject({
        notPoints: [],
        form: { dossier: model.dossier, council: model.council?.id, basedOn: model.basedOn },
      });
    }),
    { numRuns: 120 },
  );
}, 300_000);
