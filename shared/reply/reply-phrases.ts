// The wording by which a college says what it does with an advice, as data made ready for looking up.
import { z } from 'zod';
import { type Result, fail, succeed } from '../domain/result';
import { foldAccents, normaliseText } from '../similarity/normalise';

export const decidedStatuses = [
  'overgenomen',
  'toegezegd-later',
  'ter-kennisgeving',
  'niet-overgenomen',
  'deels',
  'beantwoord-zonder-besluit',
] as const;
export type DecidedStatus = (typeof decidedStatuses)[number];
export const strengths = { sterk: 3, gewoon: 1.5, zwak: 0.5 } as const;
type Strength = keyof typeof strengths;

const entries = z.array(z.string().trim().min(1).max(400));
const group = z.object({ sterk: entries, gewoon: entries, zwak: entries });
export const replyWordListSchema = z.object({
  overgenomen: group,
  'toegezegd-later': group,
  'ter-kennisgeving': group,
  'niet-overgenomen': group,
  deels: group,
  'beantwoord-zonder-besluit': group,
  ontkenningen: entries,
  geenOntkenning: entries,
  tegenstelling: entries,
  motivering: entries,
  producten: entries,
  werkwoorden: z.object({ mening: entries, overleg: entries, hulp: entries }),
});
export type ReplyWordList = z.infer<typeof replyWordListSchema>;

/** A phrase that was found. `from` and `to` are places in the plain sentence of {@link plainSentence}. */
export interface PhraseHit {
  readonly status: DecidedStatus;
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** Verbs by what they make of a sentence with "wij"; any other verb is a deed. All in the plural, or as a participle. */
export interface CollegeVerbs {
  readonly isOpinion: (verb: string) => boolean;
  readonly isConsideration: (verb: string) => boolean;
  readonly isHelper: (verb: string) => boolean;
}

export interface ReplyPhrases {
  readonly verbs: CollegeVerbs;
  readonly find: (plain: string) => PhraseHit[];
  readonly isNegated: (plain: string, hit: PhraseHit) => boolean;
  readonly hasContrast: (plain: string) => boolean;
  readonly givesReason: (plain: string) => boolean;
  readonly products: (plain: string) => string[];
}

/** Lower case, no accents, words parted by one space, the end of a clause as a bar. */
export function plainSentence(sentence: string): string {
  const folded = foldAccents(normaliseText(sentence));
  const words = folded.replace(/[;:.?!…]+(?=\s|$)/g, ' ¦ ').match(/[\p{L}\p{N}-]+|[¦,]/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * The list of wordings as parsed JSON. In an entry `..` stands for at most ten other words of the same clause, `a|b` for
 * either word, `*` before or behind a word for any letters, `^` before the first word for the beginning of the sentence, `$` as
 * last word for its end,
 * `_` at the end for the second half of a verb ("nemen .. over_"), which is no preposition. Error code: `reply-words-invalid`.
 */
export function parseReplyPhrases(list: unknown): Result<ReplyPhrases> {
  const parsed = replyWordListSchema.safeParse(list);
  if (parsed.success) return succeed(makePhrases(parsed.data));
  return fail(
    'reply-words-invalid',
    'De lijst met bewoordingen van een reactie is niet leesbaar. Er is niets veranderd. Zet de lijst terug.',
    parsed.error.issues[0]?.path.map(String).join('.') ?? '',
  );
}

function makePhrases(list: ReplyWordList): ReplyPhrases {
  const finders = decidedStatuses.flatMap((status) =>
    (Object.keys(strengths) as Strength[]).flatMap((strength) => {
      const phrases = list[status][strength];
      return phrases.length === 0 ? [] : [{ status, strength, pattern: anyOf(phrases) }];
    }),
  );
  const negation = anyOf(list.ontkenningen);
  const noNegation = anyOf(list.geenOntkenning);
  const contrast = anyOf(list.tegenstelling);
  const reason = anyOf(list.motivering);
  const product = anyOf(list.producten);
  const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
  const [opinions, considerations, helpers] = [
    list.werkwoorden.mening,
    list.werkwoorden.overleg,
    list.werkwoorden.hulp,
  ].map((verbs) => new Set(verbs.flatMap((verb) => [foldAccents(verb), singularOf(foldAccents(verb))])));
  return {
    verbs: {
      isOpinion: (verb) => opinions?.has(verb) === true,
      isConsideration: (verb) => considerations?.has(verb) === true,
      isHelper: (verb) => helpers?.has(verb) === true,
    },
    find: (plain) =>
      finders.flatMap(({ status, strength, pattern }) =>
        [...plain.matchAll(pattern)].map((match) => ({
          status,
          strength,
          from: match.index,
          to: match.index + match[0].length,
          phrase: match[0],
        })),
      ),
    isNegated: (plain, { from, to }) => {
      const before =
        plain
          .slice(0, from + 1)
          .split('¦')
          .at(-1) ?? '';
      const near = [...wordsOf(before).slice(-3), ...wordsOf(plain.slice(from, to))].join(' ');
      const after = wordsOf(plain.slice(to).split('¦')[0] ?? '').slice(0, 1);
      return has(negation, ` ${[near, ...after].join(' ')} `.replace(noNegation, ' '));
    },
    hasContrast: (plain) => has(contrast, plain),
    givesReason: (plain) => has(reason, plain),
    products: (plain) => [...plain.matchAll(product)].map(([word]) => word),
  };
}

const irregular: Readonly<Record<string, string>> = {
  hebben: 'heeft',
  zijn: 'is',
  kunnen: 'kan',
  zullen: 'zal',
  mogen: 'mag',
  willen: 'wil',
  zouden: 'zou',
};
const vowels = /[aeiou]/u;

/** "Bespreken" to "bespreekt", "vinden" to "vindt": how the college does it. A participle stays as it is. */
function singularOf(plural: string): string {
  const known = irregular[plural];
  if (known !== undefined) return known;
  if (!plural.endsWith('n')) return plural;
  if (/(?:aa|oe|ie)n$/u.test(plural)) return `${plural.slice(0, -1)}t`;
  let stem = plural.slice(0, -2);
  const [before = '', vowel = '', last = ''] = stem.slice(-3);
  const isOpen = vowels.test(vowel) && !vowels.test(before) && !vowels.test(last);
  const isDoubled = stem.at(-1) === stem.at(-2);
  if (isDoubled) stem = stem.slice(0, -1);
  else if (isOpen && !/(?:el|er|en|em)$/u.test(stem)) stem = `${stem.slice(0, -1)}${vowel}${last}`;
  stem = stem.replace(/v$/u, 'f').replace(/z$/u, 's');
  return stem.endsWith('t') ? stem : `${stem}t`;
}

function wordsOf(plain: string): string[] {
  return plain.split(' ').filter((word) => word !== '');
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![^ ])(?:${phrases.map(patternOf).join('|')})(?![^ ])`, 'gu');
}

/** Words that can follow the second half of a verb; after others "over" and "uit" begin something else. */
const particle =
  '(?= (?:[¦,]|en|of|maar|omdat|want|voor|voordat|in|met|als|mits|zodat|zoals|indien|door|waarbij|waarmee|daarom|wij|we|vanaf|per|bij|echter|behalve|aangezien|tenzij|te) )';

function patternOf(phrase: string): string {
  const isOpening = phrase.startsWith('^');
  const words = foldAccents(phrase.toLowerCase().replace(/^\^/, '')).trim().split(/\s+/);
  const pattern = words
    .map((word, at) => {
      if (word === '..') return '(?: (?!(?:en|maar|want) (?:wij|we) )[^ ¦]+){0,10}?';
      if (word === '$') return '(?= (?:¦ )?$)';
      const choices = word.split('|').map((one) =>
        one
          .replace(/[.+?^${}()[\]\\]/g, '\\$&')
          .replace(/^\*|\*$/g, '[^ ]*')
          .replace(/_$/, particle),
      );
      return `${at === 0 ? '' : ' '}${choices.length > 1 ? `(?:${choices.join('|')})` : (choices[0] ?? '')}`;
    })
    .join('');
  return isOpening ? `(?<=^ )${pattern}` : pattern;
}
