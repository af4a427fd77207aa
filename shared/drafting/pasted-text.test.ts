import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, writeMarkdown } from '../rich-text';
import { readPastedText } from './pasted-text';

const read = (text: string) => writeMarkdown(readPastedText(text));

describe('pasted plain text', () => {
  it.each([
    ['een zin', 'een zin'],
    ['- één regel blijft zoals hij is', '\\- één regel blijft zoals hij is'],
    ['Wij zien:\n- te laat\n- te duur\n\nDank.', 'Wij zien:\n\n- te laat\n- te duur\n\nDank.'],
    ['• te laat\n• te duur', '- te laat\n- te duur'],
    ['– te laat\r\n– te duur', '- te laat\n- te duur'],
    ['1. een\n2. twee\n   a\n3) drie', '1. een\n2. twee a\n3. drie'],
    ['- een\n  - onder een\n- twee', '- een\n  - onder een\n- twee'],
    ['o\teen\no\ttwee', '- een\n- twee'],
    ['2027. Dit jaar\nen 2028. Volgend jaar', '2027\\. Dit jaar\n\nen 2028. Volgend jaar'],
    ['een\ntwee', 'een\n\ntwee'],
    ['- een\n\n- twee', '- een\n- twee'],
    ['Zie -5 graden\n-jarigen', 'Zie -5 graden\n\n\\-jarigen'],
  ])('%j', (text, markdown) => {
    expect(read(text)).toBe(markdown);
  });

  it('puts lines that a mail program broke together again', () => {
    const mail =
      'De taxi komt vaak drie kwartier te laat, waardoor inwoners de eerste\nactiviteit missen en soms liever thuisblijven.\n\nGroet';
    expect(read(mail)).toBe(
      'De taxi komt vaak drie kwartier te laat, waardoor inwoners de eerste activiteit missen en soms liever thuisblijven.\n\nGroet',
    );
  });

  it('loses no letter', () => {
    const pieces = fc.constantFrom('- ', '1. ', '2. ', 'woord', ' ', '\n', '\n\n', '  ', '• ', 'o\t', '-5');
    const letters = (text: string) => text.replace(/[^a-z]/g, '').replaceAll('o', '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        expect(letters(plainText(readPastedText(text)))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});
