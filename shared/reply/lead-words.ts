// A subject or a quotation at the beginning of a paragraph stands above its answer as a heading would.
import { type ReplyBlock, labelled } from './reply-blocks';
import { type ReplyPhrases, plainSentence } from './reply-phrases';

/** What the council wrote between quotation marks, "**Laptops.**" in Markdown, and "bankjes:". */
const lead =
  /^(?:(?:u|uw raad|de (?:advies)?raad)(?!\p{L})[^"“„]{0,60}["“„][^"”]{8,}["”]\.?|\*\*[^*]{2,60}\*\*[.:]?|(?!(?:wij|we|u|het college) )\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}:)\s+(?=\S)/iu;

/** The block in two where it has such a lead; "Gedeeltelijk overgenomen: ..." is an answer from the first word. */
export function withLeadApart(block: ReplyBlock, phrases: ReplyPhrases): ReplyBlock[] {
  if (block.isTable || labelled.test(block.text)) return [block];
  const length = lead.exec(block.text)?.[0].length ?? 0;
  const words = block.text.slice(0, length);
  const isQuote = /["“„]/u.test(words);
  if (length === 0 || (!isQuote && phrases.find(plainSentence(words)).length > 0)) return [block];
  return [
    { ...block, text: words.trimEnd(), isHeading: true },
    {
      ...block,
      text: block.text.slice(length),
      offsets: block.offsets.slice(length),
      marker: null,
      isItem: false,
    },
  ];
}
