// The quotes of a letter beside the policy documents that the dossier has.
import { type BlobHash, type DossierId, type Result, succeed } from '@shared/domain';
import { type Finding, type PolicyTexts, checkQuotes, quotesByDocument } from '@shared/letter/checks';
import type { LocatedQuote, WantedQuote } from '@shared/policy';
import type { AppContext } from './app-context';
import { readKept } from './readable-documents';
import type { WorkLimits } from './work-ledger';

const nowhere: LocatedQuote = {
  match: 'none',
  start: null,
  end: null,
  section: null,
  page: null,
  similarity: 0,
};

/** Codes: those of opening. Of a document that is not here or cannot be read, nothing is said. */
export async function checkQuotesOf(
  context: AppContext,
  id: DossierId,
  limits: WorkLimits,
): Promise<Result<readonly Finding[]>> {
  const opened = await context.stores.open(id);
  if (!opened.ok) return opened;
  const { shared } = opened.value.dossier;
  const texts = new Map<BlobHash, { locate: (quote: WantedQuote) => LocatedQuote }>();
  for (const [hash, quotes] of quotesByDocument(shared)) {
    const document = await readKept(context, { id, hash }, limits);
    if (!document.ok) continue;
    const located = await context.jobs.run('locate-quotes', { document: document.value, quotes }, limits);
    if (!located.ok) continue;
    const places = new Map<WantedQuote, LocatedQuote>(
      quotes.map((quote, at) => [quote, located.value[at] ?? nowhere]),
    );
    texts.set(hash, { locate: (quote) => places.get(quote) ?? nowhere });
  }
  return succeed(checkQuotes(shared, texts satisfies PolicyTexts));
}
