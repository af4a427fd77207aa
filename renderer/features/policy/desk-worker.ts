// A worker with one policy document on its desk: searching and locating take longer than a window may stand still.
import {
  PolicySearch,
  QuoteLocator,
  type ReadPolicyDocument,
  findSentences,
  makeQuote,
  relocateQuotes,
} from '@shared/policy';
import type { DeskName, DeskRequest, DeskTable } from './desk-messages';

interface Desk {
  readonly document: ReadPolicyDocument;
  /** Both made when they are first needed. */
  search?: PolicySearch;
  locator?: QuoteLocator;
}

let desk: Desk | undefined;

type Work = { readonly [N in DeskName]: (input: DeskTable[N]['input']) => DeskTable[N]['output'] };

const work: Work = {
  open: (document) => {
    desk = { document: { ...document, lines: [] } };
    return null;
  },
  lines: (lines) => {
    const { document } = opened();
    desk = { document: { ...document, lines: [...document.lines, ...lines] } };
    return null;
  },
  search: (query) => {
    const own = opened();
    own.search ??= new PolicySearch(own.document, own.document.sections);
    return own.search.search(query);
  },
  locate: (quotes) => {
    const own = opened();
    own.locator ??= new QuoteLocator(own.document, own.document.sections);
    const { locator } = own;
    return quotes.map((quote) => locator.locate(quote));
  },
  relocate: (quotes) => relocateQuotes(quotes, opened().document, opened().document.sections),
  quote: ({ start, end }) => makeQuote(opened().document, opened().document.sections, start, end),
  sentences: () => findSentences(opened().document),
};

function opened(): Desk {
  if (desk === undefined) throw new Error('No document was opened.');
  return desk;
}

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  const { number, name, input } = data;
  // The table says which input goes with which name.
  const act = work[name] as (input: unknown) => unknown;
  self.postMessage({ number, output: act(input) });
});
