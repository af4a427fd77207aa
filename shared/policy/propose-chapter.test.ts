// Which chapter a new point gets.
import { expect, test } from 'vitest';
import { readPlainPolicy } from './plain-policy';
import { recogniseOutline } from './outline';
import { proposeChapter } from './propose-chapter';

const document = readPlainPolicy(
  '# 3 Vervoer\n\nAlgemeen.\n\n## 3.1 De bus in de avond\n\nDe bus rijdt niet.\n\n# 4 Wonen\n\nHuizen.\n',
  'markdown',
);
const sections = recogniseOutline(document);
const at = (words: string) => document.text.indexOf(words);

test('the chapter that is called as a section around the passage, the innermost first', () => {
  expect(proposeChapter(['Wonen', 'Vervoer'], sections, at('De bus rijdt'))).toBe('Vervoer');
  expect(proposeChapter(['Vervoer', 'De bus'], sections, at('De bus rijdt'))).toBe('De bus');
  expect(proposeChapter(['3. vervoer'], sections, at('De bus rijdt'))).toBe('3. vervoer');
});

test('without chapters the outermost section, and nothing where no chapter fits', () => {
  expect(proposeChapter([], sections, at('De bus rijdt'))).toBe('Vervoer');
  expect(proposeChapter(['Wonen'], sections, at('De bus rijdt'))).toBe('');
  expect(proposeChapter([], [], 3)).toBe('');
});
