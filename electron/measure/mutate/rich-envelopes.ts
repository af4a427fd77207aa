// Good files to start from: every kind of record, a policy document, a page for people, two laptops that decided apart.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, applyAll, newDossier, writeLocalCopy } from '@shared/commands';
import type { ContentHash, DecisionAct, DossierId, Result, SectionId, SharedRecord } from '@shared/domain';
import { canonicalJson } from '@shared/exchange/canonical-json';
import {
  coveringPagePart,
  localPart,
  manifestPart,
  mediaType,
  mediaTypePart,
  recordsPart,
} from '@shared/exchange/envelope';
import type { EnvelopeKind } from '@shared/exchange/envelope';
import { sha256Hex } from '@shared/exchange/hash';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { hashBlob, hashRecord } from '@shared/exchange/record-hash';
import { allRecords } from '@shared/merge';
import type { ZipPart } from '@shared/test-support/make-zip';
import { currentPoints, keyOf } from '@shared/views';
import { projectRoot } from '../../headless/test-support/corpus';

export interface RichFile {
  readonly kind: EnvelopeKind;
  readonly dossier: DossierId;
  readonly records: readonly SharedRecord[];
  readonly blobs: readonly Uint8Array[];
  /** Of an archive. */
  readonly local?: string;
}

const at = '2026-11-11T19:00:00Z';
const folder = join(projectRoot, 'resources', 'voorbeeld');

/**
 * The dossier into which mutated files are merged, and the good files of it. A few points of each council are enough for
 * every rule, and small enough to read ten thousand files in minutes.
 */
export async function richFiles(pointsEach = 4): Promise<{ dossier: Dossier; files: readonly RichFile[] }> {
  const policy = new Uint8Array(await readFile(join(folder, 'beleidsstuk.md')));
  const { dossier: id, record: invitation } = must(
    mintPlainDossier(await readFile(join(folder, 'dossier.json'))),
  );
  const plain: SharedRecord[] = [];
  for (const name of (await readdir(join(folder, 'bijdragen'))).sort()) {
    const bytes = await readFile(join(folder, 'bijdragen', name));
    const { record } = must(mintPlainContribution(bytes, id));
    plain.push({ ...record, points: record.points.slice(0, pointsEach) });
  }
  const blob: SharedRecord = {
    type: 'blob',
    dossier: id,
    hash: hashBlob(policy),
    size: policy.length,
    mediaType: 'text/markdown',
  };
  const dossier = decided(id, [invitation, blob, ...plain, ...revisions(plain)]);
  const records = allRecords(dossier.shared);
  const blobs = [policy];
  return {
    dossier,
    files: [
      { kind: 'joint', dossier: id, records, blobs },
      {
        kind: 'contribution',
        dossier: id,
        records: [invitation, ...plain.slice(0, 2), ...revisions(plain)],
        blobs: [],
      },
      {
        kind: 'archive',
        dossier: id,
        records: records.slice(0, 30),
        blobs,
        local: writeLocalCopy(dossier.local),
      },
      { kind: 'answer', dossier: id, records: [invitation, blob, ...records.filter(isSmall)], blobs },
    ],
  };
}

const isSmall = ({ type }: SharedRecord) => type === 'answer' || type === 'decision';

/** A council's own next revision, one of a second laptop that did not know it, and what a member sent. */
function revisions(plain: readonly SharedRecord[]): SharedRecord[] {
  const [first] = plain;
  if (first?.type !== 'contribution') return [];
  const { type, dossier, council, role, sentBy, date, points } = first;
  const own = { type, dossier, council, role, sentBy, date, points, ancestors: [], heldBack: [] };
  const next = {
    ...own,
    ancestors: [hashRecord(first)],
    points: own.points.slice(1),
    heldBack: own.points.slice(0, 1).map(({ id }) => id),
  };
  const fork = { ...own, sentBy: 'voorzitter', ancestors: [hashRecord(first)], revision: 2 };
  return [next, fork, { ...own, role: 'member', author: 'Riet', sentBy: 'Riet' }];
}

function decided(id: DossierId, records: readonly SharedRecord[]): Dossier {
  const start = must(
    applyAll(newDossier(id), [
      { type: 'import', at, fileName: 'begin', fileHash: '', records: [...records] },
    ]),
  );
  const points = currentPoints(start.shared).map((one) => ({ ...keyOf(one), content: one.content }));
  const [one, two, three, four, five] = points;
  if (!one || !two || !three || !four || !five) throw new Error('The sample has too few points.');
  const section = 's1' as SectionId;
  const joint = {
    handling: 'samenvoegen',
    section,
    order: 1,
    kind: 'advies',
    body: 'Maak **één** loket.',
    advice: '- Regel dit.',
  } as const;
  const acts: DecisionAct[] = [
    {
      act: 'set-outline',
      sections: [
        {
          id: section,
          title: 'Toegang',
          children: [{ id: 's2' as SectionId, title: 'Loket', children: [] }],
        },
      ],
    },
    { act: 'take', jointPoint: { id: 'j1' as never, members: [one, two], ...joint } },
    { act: 'drop', point: three, reason: 'staat al in de nota' },
    { act: 'park', point: four, reason: 'later' },
    { act: 'split', point: five, parts: [{ id: 'x1' as never, from: 0, to: 20 }] },
    { act: 'keep-apart', points: [one, five].map(({ council, point }) => ({ council, point })) },
    {
      act: 'note-position',
      jointPoint: 'j1' as never,
      council: two.council,
      position: { stance: 'minderheid', text: 'Niet nu.' },
    },
    { act: 'set-letter-part', letterPart: { part: 'opening', value: 'Geacht college,' } },
    {
      act: 'set-letter-part',
      letterPart: {
        part: 'signatories',
        value: [{ name: 'A. Bos', role: 'voorzitter', council: one.council }],
      },
    },
  ];
  const answer: SharedRecord = {
    type: 'answer',
    dossier: id,
    council: one.council,
    ancestors: [],
    date: '2026-11-20',
    points: [
      {
        jointPoint: 'j1' as never,
        draft: 'a'.repeat(64) as ContentHash,
        reply: 'wijziging',
        text: 'Liever “moet”.',
      },
    ],
  };
  return must(
    applyAll(start, [
      { type: 'decide', at, acts },
      {
        type: 'import',
        at,
        fileName: 'antwoord',
        fileHash: '',
        records: [answer, { ...answer, council: two.council, ancestors: [] }],
      },
      { type: 'undo', at },
      { type: 'redo', at },
      { type: 'edit-points', council: one.council, put: [], remove: [], basedOn: [] },
    ]),
  );
}

/** The parts of a file, its manifest listing what is there. */
export function partsOf(
  file: RichFile,
  changes: { records?: Uint8Array; manifest?: (manifest: object) => unknown } = {},
): ZipPart[] {
  const text = (value: string) => new TextEncoder().encode(value);
  const parts: ZipPart[] = [
    { name: coveringPagePart, bytes: text('<!doctype html><title>Lees mij</title>') },
    { name: recordsPart, bytes: changes.records ?? text(canonicalJson(file.records)) },
    ...(file.local === undefined ? [] : [{ name: localPart, bytes: text(file.local) }]),
    ...file.blobs.map((bytes) => ({ name: `blobs/${sha256Hex(bytes)}`, bytes })),
  ];
  const manifest = {
    ...{
      format: 'samenadvies',
      version: 1,
      kind: file.kind,
      producer: 'samenadvies 0.1.0',
      dossier: file.dossier,
    },
    parts: parts.map(({ name, bytes }) => ({ path: name, sha256: sha256Hex(bytes), size: bytes.length })),
  };
  const written = changes.manifest ? changes.manifest(manifest) : manifest;
  return [
    { name: mediaTypePart, bytes: text(mediaType) },
    { name: manifestPart, bytes: text(typeof written === 'string' ? written : JSON.stringify(written)) },
    ...parts,
  ];
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
