// Whether a Dutch word is spelled as it should be, by a list of words and the ways in which Dutch joins them.

/** Whether the list has exactly this word. */
export type HasWord = (word: string) => boolean;

/** Short words hide in mistakes ("vor" and "komen"), and the list has most compounds itself: only long parts count. */
const shortestFirst = 3;
const shortestLast = 6;
const shortestCompound = 10;
const linkingSounds = ['', 's', 'en'];
/** Written with a dot or not, the list has few of them. */
const shortForms = new Set(
  'art bijv bv ca cq dhr dwz ed enz etc evt excl incl jl max min mln mrd mw nr nrs oa par pag resp tel uur vgl zgn'.split(
    ' ',
  ),
);
/** Short words that stand before others loosely: together they are a mistake ("ondermeer", "zomogelijk"). */
const loose = new Set(
  (
    'aan als ben bij dan dat dit die door dus een eens elk ga geen haar heb heel hem hen het hoe hun iets ieder kan met meer ' +
    'mijn na naar net niet nog nu ook om onder onze over per reeds te toe tot uit van veel voor vanaf waar wat wel wie wij ' +
    'wil worden zal zeer zich zijn zo zoals zou zonder mogelijk nodig houden maken zorgen dragen uitmaken ' +
    'ver her ont mee bee ace ere age ton ras pas mes men dien vol beter'
  ).split(' '),
);

/** `opensSentence`: a capital at the start may be there for the sentence only. */
export function isSpelledRight(found: string, has: HasWord, opensSentence: boolean): boolean {
  const word = found.replaceAll('’', "'");
  if (isName(word, opensSentence) || word.length === 1 || shortForms.has(lower(word))) return true;
  if (word.endsWith('-')) return isFirstPart(word.slice(0, -1), has);
  return (
    isWord(word, has) ||
    isStressed(word, has) ||
    isGenitive(word, has) ||
    isHyphenated(word, has) ||
    isCompound(lower(word), has)
  );
}

/** Abbreviations, and words with a capital in the middle of a sentence: no list has all names. */
function isName(word: string, opensSentence: boolean): boolean {
  const capitals = word.replace(/\P{Lu}/gu, '').length;
  if (capitals > 1 && !word.includes('-')) return capitals <= 6 || /\p{Ll}/u.test(word);
  return capitals === 1 && /^\p{Lu}/u.test(word) && !opensSentence && !word.includes('-');
}

function isWord(word: string, has: HasWord): boolean {
  if (has(word)) return true;
  const lowered = lower(word);
  return lowered !== word && (has(lowered) || has(`${word[0] ?? ''}${lowered.slice(1)}`));
}

/** "hóe", "Eén": an accent for stress only. */
function isStressed(word: string, has: HasWord): boolean {
  const plain = word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  return plain !== word && isWord(plain, has);
}

/** "Elzermeers", "Anna's", "cao's". */
function isGenitive(word: string, has: HasWord): boolean {
  const [, stem = ''] = /^(.+)'s$/u.exec(word) ?? [];
  return stem.length > 1 && (isWord(stem, has) || /^\p{Lu}/u.test(stem));
}

/** "Wmo-loket", "stap-voor-stap", "oud-wethouder": each part by itself. */
function isHyphenated(word: string, has: HasWord): boolean {
  const parts = word.split('-');
  if (parts.length === 1) return false;
  return parts.every(
    (part, at) =>
      /^\p{Lu}/u.test(part) ||
      isWord(part, has) ||
      (at < parts.length - 1 && isFirstPart(part, has)) ||
      isCompound(part, has),
  );
}

/** What can stand before another word: "welzijns" and "jeugdhulp". */
function isFirstPart(part: string, has: HasWord): boolean {
  if (/^\p{Lu}\p{L}/u.test(part)) return true;
  return (
    linkingSounds.some(
      (sound) => part.endsWith(sound) && isWord(part.slice(0, part.length - sound.length), has),
    ) || isCompound(lower(part), has)
  );
}

/** "dagactivering" is "dag" and "activering": all parts are words, with a linking sound between them or not. */
function isCompound(word: string, has: HasWord): boolean {
  if (word.length < shortestCompound) return false;
  for (let cut = shortestFirst; cut <= word.length - shortestLast; cut += 1) {
    const last = word.slice(cut);
    if (!isPart(last, has) && !isCompound(last, has)) continue;
    const first = word.slice(0, cut);
    const isLinked = linkingSounds.some((sound) => {
      if (!first.endsWith(sound)) return false;
      const part = first.slice(0, first.length - sound.length);
      return part.length >= shortestFirst && isPart(part, has);
    });
    if (isLinked) return true;
  }
  return false;
}

function isPart(part: string, has: HasWord): boolean {
  return !loose.has(part) && has(part);
}

function lower(word: string): string {
  return word.toLowerCase();
}
