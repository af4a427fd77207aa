// The shape of formatted text: paragraphs, lists and quotes, with bold and italic runs. Nothing else exists.
import { z } from 'zod';

/** A run of text in one style. A `\n` in it is a line break within its block. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
}

/** One item of a list: its own text, then the lists nested under it. */
export interface ListItem {
  readonly content: readonly Inline[];
  readonly children: readonly List[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

/** An ordered list always counts from 1. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** `content` holds the quote's paragraphs. */
export interface QuoteBlock {
  readonly type: 'quote';
  readonly content: readonly (readonly Inline[])[];
}

export type Block = Paragraph | List | QuoteBlock;

/** Formatted text as parsed. Records store the Markdown that it was parsed from, never this. */
export type RichText = readonly Block[];

/** Lists nest at most this deep; what lies deeper becomes lines of text in the item that holds it. */
export const maxListDepth = 20;

const inlineSchema = z.object({
  text: z.string(),
  strong: z.literal(true).exactOptional(),
  emphasis: z.literal(true).exactOptional(),
});
const contentSchema = z.array(inlineSchema);

const listSchema: z.ZodType<List> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.object({
      content: contentSchema,
      get children(): z.ZodType<List[]> {
        return z.array(listSchema);
      },
    }),
  ),
});

export const richTextSchema: z.ZodType<RichText> = z.array(
  z.union([
    z.object({ type: z.literal('paragraph'), content: contentSchema }),
    z.object({ type: z.literal('quote'), content: z.array(contentSchema) }),
    listSchema,
  ]),
);
