// A letter as the checks read it: plain text in sections, whether it came from a dossier, from Word or from a text file.
import type { LetterAnchor } from '../letter-model';

/** Where something stands, for people and, in a letter from a dossier, for the window. */
export interface ReadPlace {
  readonly where: string;
  readonly anchor?: LetterAnchor;
}

/**
 * `number` is without a final dot; `typed` is the number as somebody typed it, null when Word or the letter counts.
 * `expectsAdvice` is known only in a dossier: whether the points here ask for something.
 */
export interface ReadHeading {
  readonly level: number;
  readonly number: string | null;
  readonly typed: string | null;
  readonly title: string;
  readonly expectsAdvice?: boolean;
}

export interface ReadParagraph {
  readonly type: 'paragraph';
  /** `advice` is what follows the label "Advies:"; `quote` is somebody else's text. */
  readonly role: 'text' | 'advice' | 'quote';
  readonly text: string;
  readonly place: ReadPlace;
}

/** `isTyped`: the dashes or numbers are typed signs, no list of Word. Level 0 is outermost. */
export interface ReadList {
  readonly type: 'list';
  readonly isTyped: boolean;
  readonly items: readonly { readonly level: number; readonly text: string }[];
  readonly place: ReadPlace;
}

export type ReadBlock = ReadParagraph | ReadList;

/** A heading with the text up to the next heading; `heading` is null for what comes before the first one. */
export interface ReadSection {
  readonly heading: ReadHeading | null;
  readonly place: ReadPlace;
  readonly blocks: readonly ReadBlock[];
  /** Behind the letter, and made by the app: there only personal data is looked for. */
  readonly isAnnex?: boolean;
}

/** Who the letter speaks for and who puts a name under it. */
export interface ReadSigning {
  readonly isSigned: boolean;
  /** The councils that the letter says it comes from, as far as it names them. */
  readonly councils: readonly string[];
  readonly missing: readonly string[];
  /** "Namens de zeven raden": that number; null when it says none. */
  readonly claimed: number | null;
  /** How many councils are named under the letter. */
  readonly named: number;
}

export interface ReadLetter {
  /** In plain text, typed numbers and dashes are the only way there is. */
  readonly source: 'dossier' | 'word' | 'text';
  readonly hasDate: boolean;
  readonly hasReference: boolean;
  /** `salutation`: only a salutation says who it is for. */
  readonly addressee: 'address' | 'salutation' | 'none';
  readonly signing: ReadSigning;
  readonly hasContents: boolean;
  /** Names of pictures that say nothing to who cannot see them; a text file has none. */
  readonly mutePictures: readonly string[];
  /** Abbreviations that an annex explains. */
  readonly explained: readonly string[];
  readonly sections: readonly ReadSection[];
}

/** How people find a heading back. */
export function whereOf({ number, title }: Pick<ReadHeading, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`;
}

/** One piece of running text with its place: a paragraph or an item. */
export interface ReadText {
  readonly text: string;
  readonly isItem: boolean;
  readonly role: ReadParagraph['role'];
  readonly place: ReadPlace;
}

/** A paragraph longer than five pages was written by no council; patterns on it could take minutes. In characters. */
const longestText = 15_000;

export function textsOf(section: ReadSection): ReadText[] {
  return section.blocks
    .flatMap((block): ReadText[] =>
      block.type === 'paragraph'
        ? [{ text: block.text, isItem: false, role: block.role, place: block.place }]
        : block.items.map(({ text }) => ({ text, isItem: true, role: 'text', place: block.place })),
    )
    .map((piece) => ({ ...piece, text: piece.text.slice(0, longestText) }));
}

/** All running text of the councils themselves: quotes are left out. */
export function ownTexts(letter: ReadLetter): ReadText[] {
  return letter.sections.flatMap(textsOf).filter(({ role }) => role !== 'quote');
}

/** The sections directly below the one at `at`. */
export function childrenOf(sections: readonly ReadSection[], at: number): ReadSection[] {
  const level = sections[at]?.heading?.level;
  if (level === undefined) return [];
  const below = sections.slice(at + 1);
  const end = below.findIndex(({ heading }) => (heading?.level ?? 0) <= level);
  const inside = end < 0 ? below : below.slice(0, end);
  const highest = Math.min(...inside.map(({ heading }) => heading?.level ?? 0));
  return inside.filter(({ heading }) => heading?.level === highest);
}

/** The sections in families: those directly below one heading, and the outermost ones. */
export function families(sections: readonly ReadSection[]): ReadSection[][] {
  const highest = Math.min(...sections.map(({ heading }) => heading?.level ?? Infinity));
  return [
    sections.filter(({ heading }) => heading?.level === highest),
    ...sections.map((_, at) => childrenOf(sections, at)),
  ].filter((family) => family.length > 0);
}
