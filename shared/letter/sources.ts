// On which passages of the policy document a point rests, as a footnote or in brackets.
import type { PolicyDocument, Quote } from '../domain';
import { letterWords as words } from '../i18n/nl-letter';
import type { JointPointView } from '../views';
import { dutchList } from './dutch-list';
import type { LetterBlock, LetterText } from './letter-model';

/** A quote is there to find the passage again; a longer one is cut between words. */
const longestQuote = 160;

/**
 * The passages that the members of a joint point name, in the order of the members: each once, and not a part of a
 * passage that is there as a whole.
 */
export function sourcesOf(view: JointPointView): Quote[] {
  const quotes = view.members.flatMap(({ current }) => current?.point.source ?? []);
  return quotes.filter(
    (quote, at) =>
      !quotes.some((other, place) => {
        const [part, whole] = [excerptOf(quote), excerptOf(other)];
        const isSame = part === whole;
        return (
          placeOf(quote) === placeOf(other) && whole.includes(part) && (isSame ? place < at : place !== at)
        );
      }),
  );
}

/**
 * Names `sources` at the first paragraph of `blocks`. Blocks without any paragraph (a list alone) get a paragraph of
 * their own: a source is never left out.
 */
export function withSources(
  blocks: readonly LetterBlock[],
  sources: readonly Quote[],
  form: 'off' | 'footnotes' | 'brackets',
  documents: readonly PolicyDocument[],
): LetterBlock[] {
  const run = form === 'off' ? undefined : sourceRun(sources, form, documents);
  if (run === undefined) return [...blocks];
  const at = blocks.findIndex(
    (block) => (block.type === 'paragraph' || block.type === 'advice') && block.content.length > 0,
  );
  const block = blocks[at];
  if (block?.type !== 'paragraph' && block?.type !== 'advice') {
    const content = form === 'brackets' ? [{ text: run.text.trim() }] : [{ text: words.source }, run];
    return [...blocks, { type: 'paragraph', content }];
  }
  const said = block.content
    .map(({ text }) => text)
    .join('')
    .trim();
  const isWhole = form === 'brackets' && /[.?!…]["'”’)]?$/u.test(said);
  return blocks.with(at, {
    ...block,
    content: [...block.content, isWhole ? { text: words.ownSentence(run.text) } : run],
  });
}

function sourceRun(
  sources: readonly Quote[],
  form: 'footnotes' | 'brackets',
  documents: readonly PolicyDocument[],
): LetterText | undefined {
  const places = [
    ...new Set(sources.map((quote) => named(quote, documents)).filter((place) => place !== '')),
  ];
  if (form === 'brackets') {
    return places.length === 0 ? undefined : { text: ` (${words.seePlace(dutchList(places))})` };
  }
  const said = new Map<string, string[]>();
  for (const quote of sources) {
    const place = named(quote, documents);
    said.set(place, [...(said.get(place) ?? []), `‘${excerptOf(quote)}’`]);
  }
  const parts = [...said].map(([place, quotes]) => words.quoted(place, dutchList(quotes)));
  return parts.length === 0 ? undefined : { text: '', note: [{ text: parts.join(' ') }] };
}

/** With the document's title where there is more than one to choose from. */
function named(quote: Quote, documents: readonly PolicyDocument[]): string {
  const document = documents.find(({ blob }) => blob !== undefined && blob === quote.document);
  const title = documents.length > 1 && document !== undefined ? document.title : '';
  return [title, placeOf(quote)].filter((part) => part !== '').join(', ');
}

function placeOf({ section, page }: Quote): string {
  return [
    section === undefined || section.trim() === '' ? '' : words.section(section.trim()),
    page === undefined || String(page).trim() === '' ? '' : words.page(String(page).trim()),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function excerptOf({ quote }: Quote): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote - 1).replace(/[\ud800-\udbff]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longestQuote / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
