// Which points say the same, asked again only when the points themselves change.
import { type AppError, type DossierId, type Result, succeed } from '@shared/domain';
import type { Suggestions } from '@shared/similarity/similarity';
import type { CurrentPoint } from '@shared/views';
import { indexPairs } from '@shared/views/proposal-partners';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';

interface Answer {
  readonly about: string;
  readonly suggestions: Suggestions;
  readonly error: AppError | null;
}

export interface SuggestionState {
  readonly suggestions: Suggestions;
  readonly isSearching: boolean;
  readonly error: AppError | null;
  readonly searchAgain: () => void;
}

const none: Suggestions = { pairs: [], clusters: [] };
/** The last answer outlives the screen, so coming back shows the proposals at once. */
let lastAnswer: Answer | null = null;

/** Of thousands of points the pairs come bit by bit, and are indexed as they come: at once they would hold up the window. */
async function askInParts(id: DossierId, isWanted: () => boolean): Promise<Result<Suggestions>> {
  const reply = await ask('session:suggest', { id });
  if (!reply.ok) return reply;
  const { clusters, pairs: first, pairCount = first.length } = reply.value;
  const pairs = [...first];
  indexPairs(pairs);
  while (pairs.length < pairCount && isWanted()) {
    const part = await ask('session:pairs', { id, from: pairs.length });
    if (!part.ok) return part;
    if (part.value.length === 0) break;
    pairs.push(...part.value);
    indexPairs(pairs);
  }
  return succeed({ clusters, pairs });
}

export function useSuggestions(id: DossierId, points: readonly CurrentPoint[]): SuggestionState {
  const about = `${id} ${points.map((point) => point.content).join(' ')}`;
  const [answer, setAnswer] = useState<Answer | null>(lastAnswer);
  const [attempt, setAttempt] = useState(0);
  const isKnown = answer?.about === about;
  useEffect(() => {
    if (lastAnswer?.about === about && lastAnswer.error === null) return;
    let isCurrent = true;
    void askInParts(id, () => isCurrent).then((reply) => {
      if (!isCurrent) return;
      lastAnswer = reply.ok
        ? { about, suggestions: reply.value, error: null }
        : { about, suggestions: none, error: reply.error };
      setAnswer(lastAnswer);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, about, attempt]);
  const isSameDossier = answer?.about.startsWith(`${id} `) === true;
  return {
    // Older suggestions of the same dossier serve until the new ones are there: keys that are gone are passed over.
    suggestions: isSameDossier ? answer.suggestions : none,
    isSearching: !isKnown && points.length > 0,
    error: isKnown ? answer.error : null,
    searchAgain: () => {
      setAnswer(null);
      setAttempt(attempt + 1);
    },
  };
}
