// Pictures in a letter made by hand: with words for who cannot see them, or not.
import { Document, Header, ImageRun, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { mutePictures } from './mute-pictures';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function picture(name: string, description: string) {
  const altText = { name, title: '', description };
  const run = new ImageRun({ type: 'png', data: dot, transformation: { width: 20, height: 20 }, altText });
  return new Paragraph({ children: [run] });
}

async function file(logo: string, signature: string) {
  const headers = { default: new Header({ children: [picture('Logo', logo)] }) };
  const document = new Document({ sections: [{ headers, children: [picture('Handtekening', signature)] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('a picture', () => {
  it('without words is named, in the text and in the header', async () => {
    expect(mutePictures(await file('', ''))).toEqual(['Handtekening', 'Logo']);
    expect(mutePictures(await file('Logo van Dijkstad', ''))).toEqual(['Handtekening']);
  });

  it('with words is not', async () => {
    expect(mutePictures(await file('Logo van Dijkstad', 'Handtekening van de voorzitter'))).toEqual([]);
  });

  it('is nothing to speak of in a file that cannot be read', () => {
    expect(mutePictures(new Uint8Array([1, 2, 3]))).toEqual([]);
  });
});
