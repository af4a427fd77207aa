// A small dossier with a record of every kind, for tests of the file format and for its fixture.
import { strToU8 } from 'fflate';
import { type DossierId, type SharedRecord, sharedRecordSchema } from '../domain';
import type { EnvelopeContent } from '../exchange/envelope';
import { hashBlob } from '../exchange/record-hash';

const dossier = 'voorbeeld-1' as DossierId;
const policy = strToU8('Beleidsplan sociaal domein\n1 Inleiding\n');
const policyHash = hashBlob(policy);
const draft = 'a'.repeat(64);

const records: SharedRecord[] = [
  {
    type: 'invitation',
    dossier,
    title: 'Beleidsplan sociaal domein',
    councils: [{ id: 'duinrand', name: 'Adviesraad Duinrand', municipality: 'Duinrand' }],
    addressees: [{ id: 'college', name: 'College van B&W van Duinrand', lines: ['Postbus 1'] }],
    chapters: ['Wonen'],
    policyDocuments: [
      { title: 'Beleidsplan', municipalities: ['Duinrand'], blob: policyHash, fileName: 'plan.txt' },
    ],
    ancestors: [],
  },
  {
    type: 'contribution',
    dossier,
    council: 'duinrand',
    role: 'council',
    revision: 1,
    sentBy: 'secretaris',
    date: '2026-11-03',
    ancestors: [],
    points: [
      {
        id: 'p1',
        kind: 'advies',
        chapter: 'Wonen',
        title: 'Één loket',
        body: 'Maak **één** loket.',
        later: { x: [1] },
      },
      {
        id: 'p2',
        kind: 'zorg',
        chapter: 'Wonen',
        title: '',
        body: 'Wachttijden 😀',
        source: { quote: '1 Inleiding' },
      },
    ],
    heldBack: ['p3'],
  },
  {
    type: 'decision',
    dossier,
    subjects: ['outline'],
    parents: [],
    at: '2026-11-11T19:00:00Z',
    act: { act: 'set-outline', sections: [{ id: 's1', number: null, title: 'Wonen', children: [] }] },
  },
  {
    type: 'answer',
    dossier,
    council: 'duinrand',
    ancestors: [],
    date: '2026-11-20',
    points: [{ jointPoint: 'j1', draft, reply: 'akkoord' }],
  },
  { type: 'blob', dossier, hash: policyHash, size: policy.length, mediaType: 'text/plain' },
].map((record) => sharedRecordSchema.parse(record));

export const envelopeSample: EnvelopeContent = {
  kind: 'joint',
  dossier,
  producer: 'samenadvies 0.1.0',
  records,
  blobs: new Map([[policyHash, policy]]),
};
