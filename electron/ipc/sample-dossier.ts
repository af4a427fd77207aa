// The sample dossier: made from plain files the first time, then a dossier like any other.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Invitation, type Result, type SharedRecord, fail, succeed } from '@shared/domain';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { hashBlob } from '@shared/exchange/record-hash';
import { mainSentence, mainWords } from '@shared/i18n/nl-main';
import type { OpenedDossier } from '@shared/ipc/contract';
import type { NewDossier } from '../persistence/dossier-store';
import type { AppContext } from './app-context';
import { presentOpened } from './present-opened';
import { startDossier } from './start-dossier';

/** Codes: `sample-missing` when a file of it is not there or not good, and those of making and opening. */
export async function openSample(context: AppContext): Promise<Result<OpenedDossier>> {
  const { stores } = context;
  const known = (await stores.list()).find((card) => card.isSample);
  if (known !== undefined) return presentOpened(context, await stores.open(known.id));
  const sample = await readSample(join(context.resources, 'voorbeeld'), context.now()).catch(missing);
  if (!sample.ok) return sample;
  const { shared } = sample.value.dossier;
  const present = await stores.has(shared.dossier);
  return presentOpened(
    context,
    present ? await stores.open(shared.dossier) : await stores.create(sample.value),
  );
}

async function readSample(folder: string, now: Date): Promise<Result<NewDossier>> {
  const policy = new Uint8Array(await readFile(join(folder, 'beleidsstuk.md')));
  const invitation = mintPlainDossier(await readFile(join(folder, 'dossier.json')));
  if (!invitation.ok) return missing();
  const { dossier: id, record } = invitation.value;
  const records: SharedRecord[] = [
    withPolicy(record, policy),
    { type: 'blob', dossier: id, hash: hashBlob(policy), size: policy.length, mediaType: 'text/markdown' },
  ];
  const contributions = join(folder, 'bijdragen');
  for (const name of (await readdir(contributions)).filter((file) => file.endsWith('.json')).sort()) {
    const minted = mintPlainContribution(await readFile(join(contributions, name)), id);
    if (!minted.ok) return missing();
    records.push(minted.value.record);
  }
  const dossier = startDossier(id, records, {
    at: now.toISOString(),
    fileName: mainWords.sampleDossier,
    fileHash: '',
  });
  return dossier.ok ? succeed({ dossier: dossier.value, isSample: true, blobs: [policy] }) : dossier;
}

function withPolicy(invitation: Invitation, policy: Uint8Array): Invitation {
  const policyDocuments = invitation.policyDocuments.map((document, at) =>
    at === 0 ? { ...document, blob: hashBlob(policy), fileName: 'beleidsstuk.md' } : document,
  );
  return { ...invitation, policyDocuments };
}

function missing(): Result<never> {
  return fail('sample-missing', mainSentence('sample-missing'));
}
