// locate POLICY --quotes QUOTES.json
import { type Result, fail, succeed } from '@shared/domain';
import { policyRefusal, policyWords } from '@shared/i18n/nl-policy';
import { QuoteLocator } from '@shared/policy';
import { z } from 'zod';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readInput, refused } from './files';
import { plainPage, readPolicyFile } from './policy-file';

const quotesSchema = z
  .array(
    z.object({
      id: z.union([z.string(), z.number()]),
      quote: z.string().max(20_000),
      section: z.string().max(300).nullish(),
      prefix: z.string().max(1000).optional(),
      suffix: z.string().max(1000).optional(),
    }),
  )
  .max(100_000);
type Quotes = z.infer<typeof quotesSchema>;

/** Where each quote stands; nothing is written. Codes: those of `readPolicyFile`, `quotes-unreadable`. */
export async function locateCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, ['quotes']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  const quotesFile = words.option('quotes');
  if (file === undefined || others.length > 0) return usageError('noem één beleidsstuk');
  if (quotesFile === undefined) return usageError('noem --quotes');
  const quotes = await readQuotes(quotesFile);
  if (!quotes.ok) return refused(quotes.error, quotesFile);
  const policy = await readPolicyFile(file);
  if (!policy.ok) return refused(policy.error, file);
  const locator = new QuoteLocator(policy.value.document, policy.value.sections);
  const located = quotes.value.map(({ id, quote, section, prefix, suffix }) => {
    const found = locator.locate({ quote, section: section ?? undefined, prefix, suffix });
    return { id, ...found, page: plainPage(found.page) };
  });
  const hits = located.filter(({ match }) => match !== 'none').length;
  return {
    status: 0,
    json: located,
    lines: [
      ...located.map(({ id, match, section, page }) => {
        const place = [section, page === null ? null : policyWords.page(String(page))].filter(
          (part) => part !== null,
        );
        return `${id}: ${[policyWords.match[match], ...place].join(', ')}`;
      }),
      policyWords.quotes(hits, located.length),
    ],
  };
}

async function readQuotes(path: string): Promise<Result<Quotes>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  try {
    const parsed = quotesSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)));
    if (parsed.success) return succeed(parsed.data);
    const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    return fail('quotes-unreadable', policyRefusal('quotes-unreadable'), place);
  } catch {
    return fail('quotes-unreadable', policyRefusal('quotes-unreadable'));
  }
}
