// The reply as a row of answering sentences, each with the heading that it stands under.
import type { ReadBlock, ReplySentence } from './reply-sentences';
import { bondOf } from './sentence-bonds';

/** Restated advice and headings, and the answers below it. `numbers`: by which it names advices. */
export interface ReplySection {
  readonly heads: readonly ReadBlock[];
  readonly answers: readonly ReadBlock[];
}

export interface ReplyUnit {
  readonly sentence: ReplySentence;
  readonly block: ReadBlock;
  readonly section: number;
}

const goesOn =
  /^(?:ook|tegelijkertijd|daarnaast|verder|bovendien|tevens|daarbij|hierbij|daarom|daartoe|hiertoe|vervolgens|tot slot|wel|echter|voorts|tot die tijd|daarmee|hiermee|in dat kader)(?!\p{L})/iu;

/** A paragraph that hangs on the one before it. */
function isContinued({ block: { text } }: ReadBlock): boolean {
  return goesOn.test(text) || bondOf(text) === 'follows';
}

export function sectionsOf(blocks: readonly ReadBlock[]): ReplySection[] {
  const sections: { heads: ReadBlock[]; answers: ReadBlock[] }[] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.role === 'courtesy') {
      isOpen = false;
      continue;
    }
    if (block.role === 'label') continue;
    const before = sections.at(-1)?.answers.at(-1)?.block;
    // Right below a number or heading even thanks are an answer.
    const isOpenForAnswer = isOpen && sections.at(-1)?.answers.length === 0;
    // After the last item of a list, and at a word of thanks, no heading speaks any more.
    const isPastList =
      before?.isItem === true &&
      !block.block.isItem &&
      !before.isTable &&
      sections.at(-1)?.heads[0]?.block.isItem === true;
    if (
      block.role === 'answer' &&
      (isPastList || (!isOpenForAnswer && block.sentences[0]?.isCourtesy === true))
    ) {
      sections.push({ heads: [], answers: [block] });
      continue;
    }
    const last = sections.at(-1);
    if (block.role === 'restated' || block.role === 'number') {
      if (last !== undefined && isOpen && last.answers.length === 0) last.heads.push(block);
      else sections.push({ heads: [block], answers: [] });
      isOpen = true;
    } else if (last === undefined || !isOpen) {
      sections.push({ heads: [], answers: [block] });
      isOpen = true;
    } else if (last.heads.length === 0 && !isContinued(block) && !block.block.isItem) {
      sections.push({ heads: [], answers: [block] });
    } else if ((block.block.marker !== null || block.turnOf !== undefined) && !block.block.isTable) {
      sections.push({ heads: [], answers: [block] });
    } else last.answers.push(block);
  }
  return sections;
}

export function unitsOf(sections: readonly ReplySection[]): ReplyUnit[] {
  return sections.flatMap(({ answers }, section) =>
    answers.flatMap((block) => block.sentences.map((sentence) => ({ sentence, block, section }))),
  );
}
