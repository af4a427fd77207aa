// Where quotes stand in a policy document that was read before.
import { type Result, succeed } from '@shared/domain';
import { type LocatedQuote, QuoteLocator } from '@shared/policy';
import type { JobInput } from './job-port';

export function locateQuotesJob({
  document,
  quotes,
}: JobInput<'locate-quotes'>): Promise<Result<readonly LocatedQuote[]>> {
  const locator = new QuoteLocator(document, document.sections);
  return Promise.resolve(succeed(quotes.map((quote) => locator.locate(quote))));
}
