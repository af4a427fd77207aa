// The letter without any marks: readable in a mail.
import { expect, it } from 'vitest';
import { sampleHeading, sampleLetter } from '../test-support/sample-letter';
import { letterText } from './letter-text';

it('numbers and indents what styles would show', () => {
  const text = letterText({
    ...sampleLetter(),
    blocks: [
      { type: 'title', text: 'Advies Wonen' },
      { type: 'reference', rows: [{ label: 'Datum', value: '18 maart 2027' }] },
      sampleHeading('1', 'Wonen'),
      {
        type: 'paragraph',
        content: [{ text: 'De huur', note: [{ text: 'Bladzijde 4.' }] }, { text: ' stijgt.' }],
      },
      { type: 'advice', content: [] },
      {
        type: 'list',
        ordered: true,
        items: [
          { level: 0, content: [{ text: 'Bouw.' }] },
          { level: 1, content: [{ text: 'Snel.' }] },
          { level: 0, content: [{ text: 'Verhuur.' }] },
        ],
      },
      { type: 'signatories', entries: [{ name: 'A. Voorbeeld', role: 'voorzitter', council: 'Dijkstad' }] },
    ],
  });
  expect(text).toBe(`Advies Wonen

Datum: 18 maart 2027


1 Wonen

De huur [1] stijgt.

Advies:

1. Bouw.
  1. Snel.
2. Verhuur.

A. Voorbeeld, voorzitter, Dijkstad


Noten

[1] Bladzijde 4.
`);
});
