import { describe, expect, test } from 'vitest';
import { type Dossier, apply, newDossier } from '../commands';
import {
  type BlobHash,
  type RecordHash,
  type SharedRecord,
  councilIdSchema,
  sharedRecordSchema,
} from '../domain';
import { envelopeSample } from '../test-support/envelope-sample';
import { hashBlob, hashRecord } from './record-hash';
import { filesToShare } from './shared-folder-share';

const at = '2026-11-03T10:00:00.000Z';
const mine = councilIdSchema.parse('duinrand');
const [, contribution] = envelopeSample.records as [SharedRecord, SharedRecord];
const letter = hashBlob(new Uint8Array([1, 2, 3]));
const note = sharedRecordSchema.parse({
  ...contribution,
  role: 'member',
  author: 'Een lid',
  original: letter,
  points: [],
});
const noteFile = sharedRecordSchema.parse({
  type: 'blob',
  dossier: envelopeSample.dossier,
  hash: letter,
  size: 3,
  mediaType: 'text/plain',
});

function dossierOf(role: Dossier['local']['role'], council: typeof mine | null = mine): Dossier {
  const records = [...envelopeSample.records, note, noteFile];
  const made = apply(newDossier(envelopeSample.dossier), {
    type: 'import',
    at,
    fileName: 'x',
    fileHash: '',
    records,
  });
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, local: { ...made.value.local, role, council } };
}

const nothing = { records: new Set<RecordHash>(), blobs: new Set<BlobHash>() };
const share = (dossier: Dossier, inFolder = nothing) => filesToShare(dossier, inFolder, new Date(at));

describe('what a computer puts into the shared folder', () => {
  test('a participant: what its own council sent and answered, each in a file, and nothing of others', () => {
    expect(share(dossierOf('participant')).map(({ kind, words }) => [kind, words])).toEqual([
      ['contribution', 'Duinrand bijdrage 1'],
      ['answer', 'Duinrand antwoord'],
    ]);
    expect(share(dossierOf('participant', councilIdSchema.parse('elders')))).toEqual([]);
    expect(share(dossierOf('participant', null))).toEqual([]);
  });

  test('a joint secretary: also the invitation with its documents, and everything in one file, not urgent', () => {
    const files = share(dossierOf('joint-secretary', null));
    expect(files.map(({ kind, isUrgent }) => [kind, isUrgent])).toEqual([
      ['invitation', true],
      ['joint', false],
    ]);
    const [invitation, joint] = files;
    expect(invitation?.blobs).toHaveLength(1);
    // The document travels once.
    expect(joint?.blobs).toEqual([]);
    expect(joint?.records).toHaveLength(envelopeSample.records.length);
  });

  test('what members wrote to their own council, and its documents, stay out of the folder', () => {
    for (const role of ['participant', 'joint-secretary'] as const) {
      const files = share(dossierOf(role));
      expect(files.flatMap(({ records }) => records)).not.toContainEqual(note);
      expect(files.flatMap(({ records }) => records)).not.toContainEqual(noteFile);
      expect(files.flatMap(({ blobs }) => blobs)).not.toContain(letter);
    }
  });

  test('what stands in the folder is not written again, and what was set aside is not passed on', () => {
    const dossier = dossierOf('joint-secretary');
    const records = new Set(envelopeSample.records.map(hashRecord));
    expect(share(dossier, { ...nothing, records })).toEqual([]);
    const aside = apply(dossier, { type: 'set-aside', records: [hashRecord(contribution)] });
    if (!aside.ok) throw new Error(aside.error.code);
    expect(share(aside.value).flatMap((file) => file.records)).not.toContainEqual(contribution);
  });
});
