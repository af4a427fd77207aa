// The fonts that a letter can have: those that Word brings along on Windows and Mac, and of which we know the widths.
import type { LetterFont } from '../../domain';

export interface LetterFontFacts {
  readonly name: string;
  /** A free font with the same widths, for a computer without the font itself. */
  readonly fallback: string;
  readonly family: 'roman' | 'swiss';
  /** How Word looks for something alike (OpenType OS/2). */
  readonly panose: string;
}

export const fontFacts: Readonly<Record<LetterFont, LetterFontFacts>> = {
  georgia: { name: 'Georgia', fallback: 'Gelasio', family: 'roman', panose: '02040502050405020303' },
  cambria: { name: 'Cambria', fallback: 'Caladea', family: 'roman', panose: '02040503050406030204' },
  calibri: { name: 'Calibri', fallback: 'Carlito', family: 'swiss', panose: '020F0502020204030204' },
  arial: { name: 'Arial', fallback: 'Liberation Sans', family: 'swiss', panose: '020B0604020202020204' },
  times: {
    name: 'Times New Roman',
    fallback: 'Liberation Serif',
    family: 'roman',
    panose: '02020603050405020304',
  },
};

/** As CSS wants it. `own` is what the program itself brings along in place of the font. */
export function fontStack(font: LetterFont, own = fontFacts[font].fallback): string {
  const { name, fallback, family } = fontFacts[font];
  const [alike, any] = family === 'roman' ? ['Liberation Serif', 'serif'] : ['Liberation Sans', 'sans-serif'];
  return [...[...new Set([name, own, fallback, alike])].map((each) => `"${each}"`), any].join(',');
}
