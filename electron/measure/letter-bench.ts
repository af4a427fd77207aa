// How long a letter takes, beside the bare docx library writing the same paragraphs, and beside other ways to Word.
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { type LetterModel, buildLetter, layoutLetter } from '@shared/letter';
import { type SharedState, addRecords, emptyState } from '@shared/merge';
import { writeLetter } from '../documents/word/write-letter';
import { generateRound } from './generated-round';
import { measure, printTable } from './harness';
import { htmlWork, pandocWork, templateWork } from './letters/other-writers';

/** Points of each of seven councils: a letter of about eight pages, and ten times as much. */
const usual = 4;
const large = 30;

/** Of the letter with filled contents, whose pages are worked out too. */
export async function benchLetter(): Promise<void> {
  for (const pointsEach of [usual, large]) {
    const state = stateOf(pointsEach);
    const letter = letterOf(state);
    const { pages } = layoutLetter(letter);
    printTable(
      `letter: ${7 * pointsEach} punten, ${pages.length} bladzijden, met inhoudsopgave, in het proces`,
      await measure(
        [
          { name: 'docx zonder meer (bodem)', once: () => writeBare(letter) },
          { name: 'buildLetter', once: () => void letterOf(state) },
          {
            name: 'writeLetter',
            once: async () => {
              await writeLetter(letter);
            },
          },
          await templateWork(letter),
          htmlWork(letter),
          ...pandocWork(letter),
        ],
        5,
      ),
    );
  }
}

function letterOf(state: SharedState): LetterModel {
  return buildLetter(state, { today: '2026-11-21', choices: { contents: true } });
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
