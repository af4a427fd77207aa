import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseVocabulary } from './vocabulary';

function readList(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('parseVocabulary', () => {
  it('reads the word lists that come with the app', () => {
    const parsed = parseVocabulary({
      groepen: readList('groepen'),
      tegenstellingen: readList('tegenstellingen'),
      woorddelen: readList('woorddelen'),
    });
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(parsed.value.groups.length).toBeGreaterThanOrEqual(150);
    const names = parsed.value.groups.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the place of a fault', () => {
    const parsed = parseVocabulary({
      groepen: [{ naam: 'een', woorden: [] }],
      tegenstellingen: [],
      woorddelen: [],
    });
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'vocabulary-invalid', path: 'groepen.0.woorden' },
    });
  });
});
