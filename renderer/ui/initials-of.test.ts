import type { Council, CouncilId } from '@shared/domain';
import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials-of';

function councilsOf(...municipalities: string[]): Council[] {
  return municipalities.map((municipality, index) => ({
    id: `raad-${index}` as CouncilId,
    name: 'Adviesraad',
    municipality,
  }));
}

const initials = (...municipalities: string[]) => [...initialsOf(councilsOf(...municipalities)).values()];

describe('initialsOf', () => {
  it('takes the first two letters of the municipality', () => {
    expect(initials('Waterhoven', 'Put-aan-de-Berg', "'s-Gravenland", 'Één')).toEqual([
      'Wa',
      'Pu',
      'Sg',
      'Éé',
    ]);
  });

  it('gives a later letter where the first two are taken, and leaves others their own', () => {
    const found = initialsOf(councilsOf('Ermelo', 'Ermelstein', 'Emmen'));
    expect([...found.entries()].sort()).toEqual([
      ['raad-0', 'Er'],
      ['raad-1', 'Ee'],
      ['raad-2', 'Em'],
    ]);
  });

  it('falls back to the name of the council when there is no municipality', () => {
    expect(initials('')).toEqual(['Ad']);
  });

  it('stays unique for 400 councils with one name, and beyond all pairs of letters', () => {
    const many = initials(...Array.from({ length: 400 }, () => 'Nieuwstad'));
    expect(new Set(many).size).toBe(400);
    expect(many.every((pair) => /^[A-Z][a-z]$/.test(pair))).toBe(true);
    expect(new Set(initials(...Array.from({ length: 800 }, () => '')))).toHaveProperty('size', 800);
  });
});
