// A worker with the Dutch dictionary: reading it and looking through it takes longer than a key may.
import { type WritingKnowledge, checkWriting } from '@shared/writing';
import { decodeTrie } from 'cspell-trie-lib';
import type { WritingName, WritingRequest, WritingTable } from './writing-messages';

/** Null when it could not be opened: then nothing is said of spelling. */
const dictionary = openDictionary().catch(() => null);
let knowledge: WritingKnowledge | undefined;

const most = 4;
/** How much further from what stands there than the nearest word: half a letter. */
const further = 40;

type Work = {
  readonly [N in WritingName]: (input: WritingTable[N]['input']) => Promise<WritingTable[N]['output']>;
};

const work: Work = {
  know: async ({ plainWords, abbreviations, words, ownWords, explained, off }) => {
    const trie = await dictionary;
    const own = new Set([...words, ...ownWords, ...ownWords.map((word) => word.toLowerCase())]);
    knowledge = {
      has: (word) => trie === null || own.has(word) || trie.has(word),
      plainWords,
      abbreviations: new Map(abbreviations.map(({ short, long }) => [short.toUpperCase(), long])),
      explained: new Set(explained),
      off: new Set(off),
    };
    return trie !== null;
  },
  check: (paragraphs) => Promise.resolve(knowledge === undefined ? [] : checkWriting(paragraphs, knowledge)),
  suggest: async (word) => {
    const trie = await dictionary;
    const found = trie?.suggestWithCost(word, { numSuggestions: 12, timeout: 1500 }) ?? [];
    const nearest = Math.min(...found.map((one) => one.cost));
    const likely = found
      .filter((one) => one.cost <= nearest + further && !/-$|\p{Ll}\p{Lu}/u.test(one.word))
      .map((one) =>
        /^\p{Lu}/u.test(word) ? one.word.charAt(0).toUpperCase() + one.word.slice(1) : one.word,
      );
    return [...new Set(likely)].slice(0, most);
  },
};

async function openDictionary() {
  const address = new URL('../../../node_modules/@cspell/dict-nl-nl/Dutch.trie.gz', import.meta.url);
  const { ok, body } = await fetch(address);
  if (!ok || body === null) throw new Error('The dictionary is not there.');
  const plain = body.pipeThrough(new DecompressionStream('gzip'));
  return decodeTrie(new Uint8Array(await new Response(plain).arrayBuffer()));
}

/** One after the other, so that a check sees what was made known before it. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<WritingRequest>) => {
  const { number, name, input } = data;
  // The table says which input goes with which name.
  const act = work[name] as (input: unknown) => Promise<unknown>;
  last = last.then(async () => self.postMessage({ number, output: await act(input) }));
});
