// Files that come in by themselves, between what a person does.
import { expect, test } from 'vitest';
import type { SharedRecord } from '../domain';
import { hashRecord } from '../exchange/record-hash';
import { envelopeSample } from '../test-support/envelope-sample';
import { apply, applyAll, newDossier } from './index';
import type { Command } from './command';

const at = '2026-11-03T10:00:00.000Z';
const [invitation, contribution] = envelopeSample.records as [SharedRecord, SharedRecord];
const draft: Command = { type: 'write-draft', about: 'x', draft: { title: '', body: 'tekst', advice: '' } };
const arrival: Command = {
  type: 'import',
  at,
  fileName: 'Duinrand bijdrage 1.samenadvies',
  fileHash: '',
  records: [contribution],
  via: 'shared-folder',
};

test('undo takes back what the person did, not what came in meanwhile; redo stays possible', () => {
  const start = { ...arrival, fileName: 'uitnodiging', records: [invitation], via: undefined };
  const made = applyAll(newDossier(envelopeSample.dossier), [start, draft, { type: 'undo', at }, arrival]);
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value.shared.contributions).toHaveProperty(hashRecord(contribution));
  expect(made.value.local.imports.map(({ via }) => via)).toEqual([undefined, 'shared-folder']);
  const again = apply(made.value, { type: 'redo', at });
  expect(again.ok && again.value.local.drafts).toHaveProperty('x');
  const back = again.ok ? apply(again.value, { type: 'undo', at }) : again;
  expect(back.ok && [back.value.local.drafts, back.value.local.setAside]).toEqual([{}, []]);
});
