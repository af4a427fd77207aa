// The sample dossier that the app shows, from its plain files, decided or still open.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { actsFromDecisions, recordDatedActs } from '@shared/commands';
import type { DecisionAct, Result } from '@shared/domain';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { plainDecisionsSchema } from '@shared/exchange/plain-decisions';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { readPlain } from '@shared/exchange/plain-reader';
import { type SharedState, addRecords, emptyState } from '@shared/merge';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'voorbeeld');
const at = '2027-03-04T20:00:00Z';

/** `acts` come on top of what the sample's own session decided. */
export async function sampleDossier(
  isDecided: boolean,
  acts: readonly DecisionAct[] = [],
): Promise<SharedState> {
  const dossier = sure(mintPlainDossier(await bytesOf('dossier.json')));
  const names = (await readdir(join(folder, 'bijdragen'))).filter((name) => name.endsWith('.json')).sort();
  const records = [];
  for (const name of names) {
    const bytes = await bytesOf('bijdragen', name);
    records.push(sure(mintPlainContribution(bytes, dossier.dossier)).record);
  }
  const open = sure(addRecords(emptyState(dossier.dossier), [dossier.record, ...records])).state;
  if (!isDecided)
    return sure(
      recordDatedActs(
        open,
        acts.map((act) => ({ act, at })),
      ),
    ).state;
  const plain = sure(
    readPlain(await bytesOf('besluiten.json'), 'samenadvies-besluiten/1', plainDecisionsSchema),
  );
  const decided = sure(recordDatedActs(open, sure(actsFromDecisions(open, plain.value, at)))).state;
  return sure(
    recordDatedActs(
      decided,
      acts.map((act) => ({ act, at })),
    ),
  ).state;
}

async function bytesOf(...path: string[]): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, ...path)));
}

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
