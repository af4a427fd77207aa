// Abbreviations: explained once, where they first appear.
import { abbreviationMeanings } from '../../i18n/nl-abbreviations';
import { checkMessages } from '../../i18n/nl-checks';
import type { Finding, Severity } from './finding';
import { everyday, knownInTheField, titles } from './known-abbreviations';
import { type ReadLetter, type ReadPlace, ownTexts, textsOf } from './read-letter';

/** Two to six capitals, or a capital with consonants only (Wgs, Wlz); "Wmo" is the one word-like exception. */
const candidate =
  /(?<![\p{L}\p{N}.&/])(\p{Lu}{2,6}|[B-DF-HJ-NP-TV-Z][bcdfghjklmnpqrstvwxz]{1,5}|Wmo)(?![\p{L}\p{N}&]|\.\p{L})/gu;
const roman = /^[IVXLC]+$/;

interface Mention {
  readonly short: string;
  readonly place: ReadPlace;
  readonly isExplained: boolean;
  /** In a list of abbreviations: that explains, whatever else the letter does. */
  readonly isListed: boolean;
}

export function checkAbbreviations(letter: ReadLetter): Finding[] {
  const mentions = new Map<string, Mention[]>();
  for (const mention of mentionsIn(letter)) {
    const name = mention.short.toUpperCase();
    mentions.set(name, [...(mentions.get(name) ?? []), mention]);
  }
  const listed = new Set(letter.explained.map((short) => short.toUpperCase()));
  return [...mentions].flatMap(([name, found]) => {
    const isListed = listed.has(name) || found.some((mention) => mention.isListed);
    return judge(name, found, isListed, letter.source === 'dossier');
  });
}

function judge(name: string, all: readonly Mention[], isListed: boolean, canAddList: boolean): Finding[] {
  const found = all.filter((mention) => !mention.isListed);
  const [first] = found;
  if (first === undefined) return [];
  const explained = found.filter((mention) => mention.isExplained);
  const finding = (rule: 'abbreviation-unexplained' | 'abbreviation-twice', severity: Severity) => ({
    rule,
    severity,
  });
  if (explained[0] === undefined) {
    if (isListed) return [];
    const severity = knownInTheField.has(name) ? 'hint' : 'warning';
    const message = checkMessages.abbreviationUnexplained(first.short);
    const found = { ...finding('abbreviation-unexplained', severity), ...first.place, message };
    const isKnown = canAddList && Object.hasOwn(abbreviationMeanings, name);
    return [isKnown ? { ...found, repair: { do: 'explain-abbreviations' } } : found];
  }
  const late: Finding[] =
    first.isExplained || isListed
      ? []
      : [
          {
            ...finding('abbreviation-unexplained', 'hint'),
            ...first.place,
            message: checkMessages.abbreviationLate(first.short),
          },
        ];
  const again = explained.slice(1).map((mention) => ({
    ...finding('abbreviation-twice', 'warning'),
    ...mention.place,
    message: checkMessages.abbreviationTwice(mention.short),
  }));
  return [...late, ...again];
}

/** Where abbreviations stand in `texts`, with the same eye as the check; `at` is a UTF-16 offset. */
export function abbreviationMentions(
  texts: readonly string[],
): { readonly short: string; readonly text: string; readonly at: number }[] {
  const spoken = wordsInLowerCase(texts);
  return texts.flatMap((text) =>
    isShouted(text)
      ? []
      : [...text.matchAll(candidate)].flatMap((match) => {
          const short = match[1] ?? '';
          return spoken.has(short.toLowerCase()) || isNoAbbreviation(short, text, match.index)
            ? []
            : [{ short, text, at: match.index }];
        }),
  );
}

function mentionsIn(letter: ReadLetter): Mention[] {
  const spoken = lowerCaseWords(letter);
  return letter.sections.flatMap((section) => {
    const isGlossary = /afkorting|begrippen/iu.test(section.heading?.title ?? '');
    const headed = section.heading === null ? [] : [{ text: section.heading.title, place: section.place }];
    const texts = textsOf(section).filter(({ role }) => role !== 'quote');
    return [...headed, ...texts].flatMap(({ text, place }) => {
      if (isShouted(text)) return [];
      return [...text.matchAll(candidate)].flatMap((match): Mention[] => {
        const short = match[1] ?? '';
        if (spoken.has(short.toLowerCase()) || isNoAbbreviation(short, text, match.index)) return [];
        const isExplained = isExplainedAt(text, match.index, short);
        return [{ short, place, isExplained, isListed: isGlossary && match.index === 0 }];
      });
    });
  });
}

function isNoAbbreviation(short: string, text: string, at: number): boolean {
  return (
    everyday.has(short.toUpperCase()) ||
    titles.has(short) ||
    roman.test(short) ||
    /\d{4}\s?$|(?:^|\s)\p{Lu}{2}\d{2}\s?$/u.test(text.slice(0, at)) ||
    /^\s?\d{2}\s?\p{Lu}{4}/u.test(text.slice(at + short.length))
  );
}

/** "Wet gemeentelijke schuldhulpverlening (Wgs)", "Wgs (Wet gemeentelijke schuldhulpverlening)", "Wgs staat voor". */
function isExplainedAt(text: string, at: number, short: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + short.length);
  const isInBrackets =
    /\p{L}{3,}["'”’]?\s*\((?:(?:hierna|verder|afgekort|kortweg|ook wel|de|het|in het kort)[:\s]*)*["'“‘]?$/iu.test(
      before,
    ) && /^["'”’]?\)/u.test(after);
  const inside = /^\s*\(([^)]{6,})\)/u.exec(after)?.[1] ?? '';
  const isSpelled = /\p{Ll}{3,}/u.test(inside) && startsAlike(inside, short);
  return isInBrackets || isSpelled || /^\s*(?:staat voor|betekent|is de afkorting)\b/iu.test(after);
}

/** The bracket spells the abbreviation out only if it opens with its first letter, an article aside. */
function startsAlike(text: string, short: string): boolean {
  const plain = text.replace(/^(?:de|het|een)\s+/iu, '').trim();
  return plain[0]?.toLowerCase() === short[0]?.toLowerCase();
}

/** A line in capitals is shouting, not abbreviating. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.6;
}

/** A word that also occurs in small letters was written in capitals to stress it. */
function lowerCaseWords(letter: ReadLetter): ReadonlySet<string> {
  return wordsInLowerCase(ownTexts(letter).map(({ text }) => text));
}

function wordsInLowerCase(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}{2,6}(?![\p{L}-])/gu) ?? []));
}
