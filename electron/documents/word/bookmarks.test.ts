import { describe, expect, it } from 'vitest';
import { bookmarkName } from './bookmarks';

const name = (id: string) => bookmarkName({ of: 'part', id });

describe('bookmarkName', () => {
  it('is what Word allows, with room for a follow-up number', () => {
    for (const id of ['inleiding', '3.4', '', 'één & twee', 'x'.repeat(120), '\u{1F600}'])
      expect(name(id)).toMatch(/^[a-z][A-Za-z0-9_]{0,35}$/);
  });

  it('keeps apart what looks alike, also without regard to capitals', () => {
    const ids = ['a-b', 'a_b', 'A-B', 'a b', 'á-b', 'a'.repeat(30), 'a'.repeat(31)];
    expect(new Set(ids.map((id) => name(id).toLowerCase())).size).toBe(ids.length);
  });

  it('is the same in every letter', () => {
    expect(name('tot-slot')).toBe(name('tot-slot'));
    expect(name('tot-slot')).toMatch(/^tekst_tot_slot_/);
  });
});
