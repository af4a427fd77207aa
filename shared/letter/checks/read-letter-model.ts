// A letter that came out of a dossier, as the checks read it.
import { letterChecks } from '../../i18n/nl-checks';
import { type SharedState, currentInvitation } from '../../merge';
import { letterSettings, sessionView } from '../../views';
import { abbreviationsAnchor } from '../annex-heading';
import type {
  LetterAnchor,
  LetterBlock,
  LetterHeading,
  LetterModel,
  LetterTable,
  LetterText,
} from '../letter-model';
import { typedItem } from './letter-line';
import { claimedCouncils, isSalutation, isSignOff, typedNumber } from './letter-signs';
import {
  type ReadBlock,
  type ReadHeading,
  type ReadLetter,
  type ReadPlace,
  type ReadSection,
  type ReadSigning,
  whereOf,
} from './read-letter';

interface OpenSection {
  heading: ReadHeading | null;
  place: ReadPlace;
  blocks: ReadBlock[];
  jointPoints: string[];
  isAnnex: boolean;
}

/** The state tells what the blocks do not: which kind a point is, and which councils there are. */
export function readLetterModel(letter: LetterModel, state: SharedState): ReadLetter {
  const settings = letterSettings(state);
  const kinds = new Map(sessionView(state).jointPoints.map(({ joint }) => [joint.id as string, joint.kind]));
  const sections = readSections(letter.blocks);
  return {
    source: 'dossier',
    hasDate: isFilled(settings.date),
    hasReference: isFilled(settings.reference),
    addressee: addresseeOf(letter.blocks),
    signing: signingOf(state, letter.blocks),
    hasContents: letter.blocks.some(({ type }) => type === 'contents'),
    mutePictures: [],
    explained: explainedIn(letter.blocks),
    sections: sections.map(({ heading, place, blocks, jointPoints, isAnnex }): ReadSection => {
      const expected = expectsAdvice(jointPoints.map((id) => kinds.get(id)));
      return {
        heading: heading && expected !== undefined ? { ...heading, expectsAdvice: expected } : heading,
        place,
        blocks,
        isAnnex,
      };
    }),
  };
}

function readSections(blocks: readonly LetterBlock[]): OpenSection[] {
  let current: OpenSection = {
    heading: null,
    place: { where: letterChecks.opening },
    blocks: [],
    jointPoints: [],
    isAnnex: false,
  };
  const sections = [current];
  for (const block of blocks) {
    if (block.type === 'heading') {
      const heading = headingOf(block);
      current = {
        heading,
        place: { where: whereOf(heading), anchor: block.anchor },
        blocks: [],
        jointPoints: block.anchor.of === 'joint-point' ? [block.anchor.id] : [],
        isAnnex: current.isAnnex || block.isAnnex === true,
      };
      sections.push(current);
    } else {
      if ('anchor' in block && block.anchor.of === 'joint-point') current.jointPoints.push(block.anchor.id);
      const read =
        current.isAnnex && block.type === 'table'
          ? cellsOf(block, current.place)
          : blockOf(block, current.place);
      if (read) addBlock(current.blocks, read);
    }
  }
  const last = sections.findLastIndex(({ isAnnex }) => !isAnnex);
  return sections.map((section, at) => (at === last ? withoutSignOff(section) : section));
}

/** Typed items that follow each other are one list. */
function addBlock(blocks: ReadBlock[], block: ReadBlock): void {
  const last = blocks.at(-1);
  if (block.type === 'list' && block.isTyped && last?.type === 'list' && last.isTyped) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}

function headingOf(block: LetterHeading): ReadHeading {
  const text = textOf(block.content);
  const typed = typedNumber(text);
  // "50 euro leefgeld" opens with a figure too: only a number with a dot is one that somebody typed as numbering.
  return typed !== undefined && typed.typed.includes('.') && !/^\d+\.\d\d\b/.test(typed.typed)
    ? { level: block.level, number: block.number, typed: typed.typed, title: typed.title }
    : { level: block.level, number: block.number, typed: null, title: text };
}

function blockOf(block: LetterBlock, section: ReadPlace): ReadBlock | undefined {
  const anchor: LetterAnchor | undefined = 'anchor' in block ? block.anchor : undefined;
  const place = anchor === undefined ? section : { ...section, anchor };
  switch (block.type) {
    case 'paragraph': {
      const text = textOf(block.content);
      if (isSalutation(text)) return undefined;
      const item = typedItem(text);
      return item === undefined
        ? { type: 'paragraph', role: 'text', text, place }
        : { type: 'list', isTyped: true, items: [{ level: item.level, text: item.text }], place };
    }
    case 'advice':
    case 'quote':
      return { type: 'paragraph', role: block.type, text: textOf(block.content), place };
    case 'list':
      return {
        type: 'list',
        isTyped: false,
        items: block.items.map(({ level, content }) => ({ level, text: textOf(content) })),
        place,
      };
    default:
      return undefined;
  }
}

function cellsOf({ rows }: LetterTable, place: ReadPlace): ReadBlock {
  const items = rows.flatMap((row) =>
    row.flatMap((cell) => cell.map((content) => ({ level: 0, text: textOf(content) }))),
  );
  return { type: 'list', isTyped: false, items, place };
}

/** The first column of the annex of abbreviations. */
function explainedIn(blocks: readonly LetterBlock[]): string[] {
  const at = blocks.findIndex(
    (block) => block.type === 'heading' && block.anchor.id === abbreviationsAnchor.id,
  );
  const table = at < 0 ? undefined : blocks.slice(at).find((block) => block.type === 'table');
  return table?.rows.flatMap(([first]) => (first ?? []).map(textOf)) ?? [];
}

/** From "Met vriendelijke groet" on, only names follow. */
function withoutSignOff(section: OpenSection): OpenSection {
  const at = section.blocks.findIndex((block) => block.type === 'paragraph' && isSignOff(block.text));
  return at < 0 ? section : { ...section, blocks: section.blocks.slice(0, at) };
}

function expectsAdvice(kinds: readonly (string | undefined)[]): boolean | undefined {
  if (kinds.includes('advies')) return true;
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length > 0 && known.every((kind) => kind === 'waardering' || kind === 'vraag')
    ? false
    : undefined;
}

function addresseeOf(blocks: readonly LetterBlock[]): ReadLetter['addressee'] {
  const hasAddress = blocks.some(
    (block) => block.type === 'address' && block.lines.some((line) => isFilled(line)),
  );
  if (hasAddress) return 'address';
  const isGreeted = blocks.some((block) => block.type === 'paragraph' && isSalutation(textOf(block.content)));
  return isGreeted ? 'salutation' : 'none';
}

function signingOf(state: SharedState, blocks: readonly LetterBlock[]): ReadSigning {
  const councils = currentInvitation(state.invitations)?.councils ?? [];
  const signed = letterSettings(state).signatories.filter(({ name }) => isFilled(name));
  const names = new Set(signed.map(({ council }) => council));
  const closing = blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.content)] : []));
  return {
    isSigned: signed.length > 0,
    councils: councils.map(({ name }) => name),
    missing: councils.filter(({ id }) => !names.has(id)).map(({ name }) => name),
    claimed: closing.map(claimedCouncils).findLast((claim) => claim !== null) ?? null,
    named: names.size,
  };
}

function textOf(content: readonly LetterText[]): string {
  return content.map(({ text }) => text).join('');
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
