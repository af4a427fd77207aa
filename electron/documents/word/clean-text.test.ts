import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, shortenTitle } from './clean-text';

describe('cleanText', () => {
  it('drops what XML forbids and keeps what people see', () => {
    expect(cleanText('a\u0000b\u001bc\ufffed\ud800e')).toBe('abcde');
    expect(cleanText('\u{1F600} ﬁ é\u00a0x\u00ad')).toBe('\u{1F600} ﬁ é\u00a0x\u00ad');
  });

  it('keeps words apart that a control character parted', () => {
    expect(cleanText('een\u000btwee\tdrie\u000cvier')).toBe('een twee drie vier');
  });

  it('knows every line end', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
    expect(cleanLine(' a\nb ')).toBe('a b');
  });
});

describe('shortenTitle', () => {
  it('keeps a short title', () => expect(shortenTitle('Kort')).toBe('Kort'));

  it('cuts between words', () => {
    expect(shortenTitle('een twee drie vier vijf', 15)).toBe('een twee drie…');
  });

  it('cuts a word without spaces, but never an emoji in half', () => {
    expect(shortenTitle('abcdefghij', 6)).toBe('abcde…');
    expect(shortenTitle('abcd\u{1F600}efgh', 6)).toBe('abcd…');
  });
});
