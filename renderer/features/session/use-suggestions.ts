// Which points say the same, asked again only when the points themselves change.
import type { AppError, DossierId } from '@shared/domain';
import type { Suggestions } from '@shared/similarity/similarity';
import type { CurrentPoint } from '@shared/views';
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

export function useSuggestions(id: DossierId, points: readonly CurrentPoint[]): SuggestionState {
  const about = `${id} ${points.map((point) => point.content).join(' ')}`;
  const [answer, setAnswer] = useState<Answer | null>(lastAnswer);
  const [attempt, setAttempt] = useState(0);
  const isKnown = answer?.about === about;
  useEffect(() => {
    if (lastAnswer?.about === about && lastAnswer.error === null) return;
    let isCurrent = true;
    void ask('session:suggest', { id }).then((reply) => {
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
