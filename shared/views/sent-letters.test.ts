import { describe, expect, it } from 'vitest';
import { type Command, type Dossier, apply, newDossier } from '../commands';
import { type AddresseeId, type BlobHash, dossierIdSchema } from '../domain';
import { sentLetters, sentOn } from '.';

const dossier = dossierIdSchema.parse('d-verzonden');
const at = '2027-03-22T20:00:00.000Z';
const essel = 'essel' as AddresseeId;

function sending(sign: string, day: string, addressees: AddresseeId[]): Command {
  const hash = sign.repeat(64) as BlobHash;
  return {
    type: 'add-sent-letter',
    at,
    document: { type: 'blob', dossier, hash, size: 5, mediaType: 'application/pdf' },
    sent: { blob: hash, name: 'brief.pdf', addressees, sentOn: day },
  };
}

function after(start: Dossier, command: Command): Dossier {
  const next = apply(start, command);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
}

describe('the letter that was sent', () => {
  it('gives each college the day of the last letter that went to it', () => {
    const all = after(newDossier(dossier), sending('a', '2027-03-22', []));
    const both = after(all, sending('b', '2027-03-29', [essel]));
    const sendings = sentLetters(both.shared);
    expect(sendings.map(({ sent }) => sent.sentOn)).toEqual(['2027-03-22', '2027-03-29']);
    expect(sentOn(sendings, essel)).toBe('2027-03-29');
    expect(sentOn(sendings, 'ander' as AddresseeId)).toBe('2027-03-22');
  });

  it('can be taken back, and its file stays with the dossier', () => {
    const sent = after(newDossier(dossier), sending('a', '2027-03-22', []));
    const undone = after(sent, { type: 'undo', at });
    expect(sentLetters(undone.shared)).toEqual([]);
    expect(Object.keys(undone.shared.blobs)).toHaveLength(1);
  });
});
