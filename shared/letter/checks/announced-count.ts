// "Drie punten" with six following.
import { checkMessages } from '../../i18n/nl-checks';
import { sentencesOf } from '../../rich-text';
import { type Finding, edit } from './finding';
import { numberPattern, readNumber, writeNumber } from './number-words';
import { type ReadBlock, type ReadLetter, type ReadSection, childrenOf } from './read-letter';
import { withoutQuoted } from './words';

const things =
  'zaken|punten|adviezen|aanbevelingen|aandachtspunten|actiepunten|adviespunten|verbeterpunten|knelpunten|speerpunten|' +
  "onderwerpen|thema's|vragen|zorgen|opmerkingen|maatregelen|stappen|voorstellen|suggesties|redenen|voorwaarden|" +
  "onderdelen|acties|uitgangspunten|wensen|kansen|kanttekeningen|bezwaren|oplossingen|dingen|doelen|risico's";

/** "drietal zaken", "de volgende vier punten", "vijf belangrijke aanbevelingen". */
const announcement = new RegExp(
  `(?<!\\p{L})((?:(?:de |deze )?(?:volgende|onderstaande) )?(${numberPattern})(?:tal)?(?: \\p{Ll}+(?:e|en))?(?: (?:${things})))(?!\\p{L})`,
  'iu',
);
const bareFollowing = new RegExp(
  `(?<!\\p{L})((?:volgende|onderstaande) (${numberPattern})(?:tal)?(?: \\p{L}+){1,2})(?!\\p{L})`,
  'iu',
);
/** "drie van de zes punten" and "de eerste twee punten" announce no list. */
const partOfMore = /(?:eerste|laatste|andere|overige|van de|van die|na|alle)\s+$/iu;

/** Only the end of a paragraph can announce what comes next. In characters. */
const longestAnnouncement = 2000;

interface Announced {
  readonly phrase: string;
  readonly count: number;
  /** The number as it is written there, without "tal". */
  readonly said: string;
  /** Ends in a colon or says "volgende": what comes next must be what is counted. */
  readonly isPointing: boolean;
}

/** Counts the list that follows at once, else the sections directly below. */
export function checkAnnouncedCounts(letter: ReadLetter): Finding[] {
  return letter.sections.flatMap((section, at) =>
    section.blocks.flatMap((block, position): Finding[] => {
      if (block.type !== 'paragraph' || block.role === 'quote') return [];
      const announced = announcedIn(block.text);
      if (announced === undefined) return [];
      const found = countAfter(letter, section, at, position, announced);
      return found === undefined || found === announced.count
        ? []
        : [
            {
              rule: 'announced-count',
              severity: announced.isPointing ? 'error' : 'warning',
              ...block.place,
              message: checkMessages.announcedCount(announced.phrase, announced.count, found),
              ...recount(announced, found),
            },
          ];
    }),
  );
}

/** The right number in its place, where it can be said in the same way. */
function recount({ phrase, said }: Announced, found: number): Pick<Finding, 'repair'> {
  const number = writeNumber(found, said);
  if (number === undefined || found < 2) return {};
  const to = phrase.replace(new RegExp(`(?<!\\p{L})${said}(?=tal|(?!\\p{L}))`, 'iu'), number);
  return { repair: edit(phrase, to) };
}

/** Only the paragraph's last sentence announces what comes after it. */
function announcedIn(text: string): Announced | undefined {
  const last = withoutQuoted(sentencesOf(text.slice(-longestAnnouncement)).at(-1) ?? '');
  const found = announcement.exec(last) ?? bareFollowing.exec(last);
  const count = readNumber(found?.[2] ?? '');
  if (found === null || count === undefined || partOfMore.test(last.slice(0, found.index))) return undefined;
  const isPointing = /:\s*$/.test(last) || /\b(?:volgende|onderstaande|hieronder)\b/iu.test(last);
  return { phrase: found[1] ?? '', said: found[2] ?? '', count, isPointing };
}

function countAfter(
  letter: ReadLetter,
  section: ReadSection,
  at: number,
  position: number,
  announced: Announced,
): number | undefined {
  const rest = section.blocks.slice(position + 1).filter((block) => !isEmptyLabel(block));
  const [next] = rest;
  if (next?.type === 'list') return announced.isPointing ? outermost(next) : undefined;
  const children = childrenOf(letter.sections, at);
  return next === undefined && children.length > 1 ? children.length : undefined;
}

function isEmptyLabel(block: ReadBlock): boolean {
  return block.type === 'paragraph' && block.text.trim() === '';
}

function outermost(list: Extract<ReadBlock, { type: 'list' }>): number {
  const level = Math.min(...list.items.map((item) => item.level));
  return list.items.filter((item) => item.level === level && item.text !== '').length;
}
