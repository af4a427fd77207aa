// A file against what its council sent before: whose it is, what it replaces, and what became of every point.
import { useMemo } from 'react';
import type { Contribution, Council, CouncilId, RecordHash } from '@shared/domain';
import type { MatchCounts } from '@shared/i18n/nl-word-preview';
import { withoutRecords } from '@shared/merge';
import { formMismatch } from '@shared/word-form';
import {
  type CouncilGuess,
  type ReviewedPoints,
  type WordBase,
  guessCouncil,
  reviewedPoints,
  wordBase,
} from '@shared/word-import';
import type { WordReading } from '@shared/word-import/word-reading';
import { useDossier } from '../../../platform/dossier-store';
import { useCouncils } from '../../../platform/dossier-views';
import type { WordDraft } from './word-store';

export interface Comparison {
  readonly councils: readonly Council[];
  readonly guess: CouncilGuess | null;
  /** Chosen by the person, or guessed. */
  readonly council: Council | undefined;
  readonly base: WordBase;
  /** Null: the person has to choose first. */
  readonly replaces: boolean | null;
  /** The form that this is was made for another dossier or council. */
  readonly mismatch: ReturnType<typeof formMismatch>;
  readonly reviewed: ReviewedPoints;
  readonly counts: MatchCounts;
  /** The contribution that was made of these very bytes before. */
  readonly readBefore: Contribution | undefined;
}

const noBase: WordBase = { heads: [], known: [], taken: new Set(), isWordOnly: false };
const noContributions: Readonly<Record<RecordHash, Contribution>> = {};

export function useComparison(reading: WordReading, draft: WordDraft, fileName: string): Comparison {
  const councils = useCouncils();
  const shared = useDossier(({ dossier }) => dossier?.shared);
  const setAside = useDossier(({ dossier }) => dossier?.local.setAside);
  const guess = useMemo(
    () =>
      guessCouncil(councils, {
        form: reading.form?.council,
        fileName,
        author: reading.author,
        lines: reading.lines.map(({ text }) => text),
      }),
    [councils, fileName, reading],
  );
  const id: CouncilId | undefined = draft.council ?? guess?.council;
  const council = councils.find((candidate) => candidate.id === id);
  const contributions = useMemo(
    () => (shared === undefined ? noContributions : withoutRecords(shared, new Set(setAside)).contributions),
    [shared, setAside],
  );
  const base = useMemo(
    () => (council === undefined ? noBase : wordBase(contributions, council.id)),
    [contributions, council],
  );
  const isFirst = base.heads.length === 0;
  const replaces = isFirst
    ? false
    : (draft.replaces ?? (base.isWordOnly || isBuiltOn(base, reading) ? true : null));
  const dossier = useDossier((store) => store.id);
  const mismatch = formMismatch(reading.form, dossier, council?.id);
  const reviewed = useMemo(() => {
    const { points } = draft.review;
    const review =
      mismatch === undefined
        ? draft.review
        : { ...draft.review, points: points.map((point) => ({ ...point, id: undefined })) };
    return reviewedPoints(review, base, replaces !== false);
  }, [draft.review, base, replaces, mismatch]);
  const readBefore = useMemo(
    () =>
      Object.values(contributions).find(
        (one) => one.council === council?.id && one.original === reading.original,
      ),
    [contributions, council, reading],
  );
  return {
    councils,
    guess,
    council,
    base,
    replaces,
    mismatch,
    reviewed,
    counts: countsOf(reviewed),
    readBefore,
  };
}

/** A form that was filled in from what counts now. */
function isBuiltOn({ heads }: WordBase, { form }: WordReading): boolean {
  return heads.length > 0 && heads.every(([hash]) => form?.basedOn.includes(hash) === true);
}

function countsOf({ matches, vanished }: ReviewedPoints): MatchCounts {
  const count = (change: string) => [...matches.values()].filter((match) => match.change === change).length;
  return {
    same: count('same'),
    changed: count('changed'),
    new: count('new'),
    vanished: vanished.length,
  };
}
