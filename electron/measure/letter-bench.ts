// How long a letter takes, beside the bare docx library writing the same paragraphs.
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { type LetterModel, buildLetter } from '@shared/letter';
import { addRecords, emptyState } from '@shared/merge';
import { writeLetter } from '../documents/word/write-letter';
import { generateRound } from './generated-round';
import { measure, printTable } from './harness';

export async function benchLetter(): Promise<void> {
  for (const pointsEach of [14, 140]) {
    const state = stateOf(pointsEach);
    const letter = buildLetter(state, { today: '2026-11-21' });
    printTable(
      `letter: ${7 * pointsEach} punten, in het proces`,
      await measure(
        [
          { name: 'docx zonder meer (bodem)', once: () => writeBare(letter) },
          { name: 'buildLetter', once: () => void buildLetter(state, { today: '2026-11-21' }) },
          {
            name: 'writeLetter',
            once: async () => {
              await writeLetter(letter);
            },
          },
        ],
        5,
      ),
    );
  }
}

function stateOf(pointsEach: number) {
  const round = generateRound(7, pointsEach);
  const dossier = mintPlainDossier(bytesOf(round.dossier));
  if (!dossier.ok) throw new Error(dossier.error.code);
  const records = round.contributions.map((contribution) => {
    const minted = mintPlainContribution(bytesOf(contribution), dossier.value.dossier);
    if (!minted.ok) throw new Error(minted.error.code);
    return minted.value.record;
  });
  const grown = addRecords(emptyState(dossier.value.dossier), [dossier.value.record, ...records]);
  if (!grown.ok) throw new Error(grown.error.code);
  return grown.value.state;
}

async function writeBare(letter: LetterModel): Promise<void> {
  const children = letter.blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: block.content.map((run) => run.text).join(''),
          }),
        ];
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              bullet: { level: item.level },
              text: item.content.map((run) => run.text).join(''),
            }),
        );
      case 'paragraph':
      case 'advice':
      case 'quote':
        return [new Paragraph(block.content.map((run) => run.text).join(''))];
      case 'title':
      case 'subtitle':
      case 'support':
      case 'concept-mark':
        return [new Paragraph(block.text)];
      default:
        return [];
    }
  });
  await Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
