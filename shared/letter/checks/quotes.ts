// Quotes: in the policy document, and on the page that is named.
import type { BlobHash, Quote } from '../../domain';
import { checkMessages, letterChecks } from '../../i18n/nl-checks';
import { type SharedState, currentInvitation } from '../../merge';
import type { QuoteLocator } from '../../policy';
import { sessionView } from '../../views';
import { sourcesOf } from '../sources';
import { excerpt } from './excerpt';
import type { Finding } from './finding';

/** The policy documents of which the text is at hand, by the hash of their file. */
export type PolicyTexts = ReadonlyMap<BlobHash, Pick<QuoteLocator, 'locate'>>;

/** Says nothing of a quote whose document is not at hand, or not known among several. */
export function checkQuotes(state: SharedState, policies: PolicyTexts): Finding[] {
  const only = onlyDocument(state);
  return sessionView(state).jointPoints.flatMap((view) => {
    const place = {
      where: view.joint.title?.trim() || letterChecks.whole,
      anchor: { of: 'joint-point', id: view.joint.id },
    } as const;
    return sourcesOf(view).flatMap((quote): Finding[] => {
      const hash = quote.document ?? only;
      const policy = hash === undefined ? undefined : policies.get(hash);
      return policy === undefined ? [] : judge(quote, policy).map((finding) => ({ ...place, ...finding }));
    });
  });
}

/** What the points quote: a document that is not named is the dossier's only one, where it has one. */
export function quotesByDocument(state: SharedState): Map<BlobHash, Quote[]> {
  const only = onlyDocument(state);
  const found = new Map<BlobHash, Quote[]>();
  for (const quote of sessionView(state).jointPoints.flatMap(sourcesOf)) {
    const hash = quote.document ?? only;
    if (hash !== undefined) found.set(hash, [...(found.get(hash) ?? []), quote]);
  }
  return found;
}

/** Of a document that no file came with, nothing but that it is the only one is known. */
function onlyDocument(state: SharedState): BlobHash | undefined {
  const documents = currentInvitation(state.invitations)?.policyDocuments ?? [];
  return documents.length === 1 ? (documents[0]?.blob ?? unnamed) : undefined;
}
const unnamed = '' as BlobHash;

function judge(
  quote: Quote,
  policy: Pick<QuoteLocator, 'locate'>,
): Pick<Finding, 'rule' | 'severity' | 'message'>[] {
  const { match, page } = policy.locate(quote);
  const shown = excerpt(quote.quote);
  if (match === 'none') {
    return [{ rule: 'quote-not-found', severity: 'warning', message: checkMessages.quoteNotFound(shown) }];
  }
  const said = String(quote.page ?? '').trim();
  if (said === '' || page === null || said === page) return [];
  const message = checkMessages.quoteOtherPage(shown, said, page);
  return [{ rule: 'quote-other-page', severity: 'warning', message }];
}
