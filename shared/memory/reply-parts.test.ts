// A reply in parts: what no point has as its answer can be found too.
import { expect, it } from 'vitest';
import { readPlainPolicy } from '../policy/plain-policy';
import { replyParts } from './reply-parts';

const answer = 'De wachttijd voor het eerste gesprek wordt korter dan vier weken. '.repeat(4).trim();
const other = 'Over de bibliotheek schrijven wij u in het najaar apart een brief. '.repeat(4).trim();
const letter = readPlainPolicy(`Geachte raad,\n\n${answer}\n\nBibliotheek\n\n${other}\n`, 'text');

it('leaves out what answers a point, and takes a heading along with what stands below it', () => {
  const start = letter.text.indexOf(answer);
  const parts = replyParts(letter, [{ start, end: start + answer.length }]);
  expect(parts.map(({ said }) => said)).toEqual([`Bibliotheek ${other}`]);
  expect(letter.text.slice(parts[0]?.start ?? 0)).toMatch(/^Bibliotheek/);
});

it('counts overlapping passages once', () => {
  const start = letter.text.indexOf(other);
  const half = { start, end: start + Math.floor(other.length / 3) };
  expect(replyParts(letter, [half, half]).some(({ said }) => said.includes('bibliotheek'))).toBe(true);
});
