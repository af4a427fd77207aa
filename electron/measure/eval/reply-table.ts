// The table of replies: the real one where it is present, invented forms, and what always answering the same would score.
import { type ReplyPhrases, matchReply } from '@shared/reply';
import { heldOutSets } from '@shared/reply/test-support/held-out';
import { labelledForm } from '@shared/reply/test-support/labelled-form';
import { replyForms } from '@shared/reply/test-support/reply-forms';
import type { Vocabulary } from '@shared/similarity';
import { readReplyPhrases } from '../../documents/reply-word-list';
import { readWordLists } from '../../documents/word-lists';
import { type LabelledReply, type ReplyScore, readLabelledReply, scoreReply } from './reply-scores';

/** @param wordLists the folder of the word lists. */
export async function evaluateReplies(corpus: string, wordLists: string): Promise<void> {
  const phrases = await readReplyPhrases(wordLists);
  if (!phrases.ok) throw new Error(phrases.error.message);
  const field = await readWordLists(wordLists);
  console.log(
    `\n${'reply'.padEnd(34)}${'passage'.padStart(9)}${'status'.padStart(9)}${'always 1'.padStart(10)}`,
  );
  const real = readLabelledReply(corpus);
  if (real === undefined) console.log('flevoland-reply: not present');
  else print(real, field, phrases.value);
  const forms = replyForms().map(labelledForm);
  const scores = forms.map((form) => print(form, field, phrases.value));
  const mean = (pick: (score: ReplyScore) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  console.log(
    row(
      'mean of the invented forms',
      mean((one) => one.passages),
      mean((one) => one.statuses),
      null,
    ),
  );
  for (const { name, atFirst, forms } of heldOutSets()) {
    const joined = joinScores(forms.map((form) => scored(form, field, phrases.value)));
    const first = atFirst.map((share) => share.toFixed(2)).join(' and ');
    console.log(
      `${row(name, joined.passages, joined.statuses, joined.always)}   ${joined.points} points, at first sight ${first}`,
    );
  }
  console.log(
    '\nright: at least half of the marked text and at most twice as much; the status or an accepted other. always 1: overgenomen for all.',
  );
}

function print(set: LabelledReply, vocabulary: Vocabulary, phrases: ReplyPhrases): ReplyScore {
  const { score, always } = scored(set, vocabulary, phrases);
  console.log(row(set.name, score.passages, score.statuses, always));
  if (process.env['SAMENADVIES_TRACE'] === '1') for (const line of score.wrong) console.log(`    ${line}`);
  return score;
}

interface Scored {
  readonly score: ReplyScore;
  /** What always answering `overgenomen` would score. */
  readonly always: number;
  readonly points: number;
}

function scored(set: LabelledReply, vocabulary: Vocabulary, phrases: ReplyPhrases): Scored {
  const score = scoreReply(set, matchReply({ ...set, vocabulary, phrases }));
  const points = set.gold.length;
  const always = set.gold.filter(({ statuses }) => statuses.includes('overgenomen')).length / points;
  return { score, always, points };
}

/** Every point counts as much, in a long letter or a short one. */
function joinScores(all: readonly Scored[]) {
  const points = all.reduce((sum, one) => sum + one.points, 0);
  const mean = (pick: (one: Scored) => number) =>
    all.reduce((sum, one) => sum + pick(one) * one.points, 0) / points;
  return {
    passages: mean(({ score }) => score.passages),
    statuses: mean(({ score }) => score.statuses),
    always: mean(({ always }) => always),
    points,
  };
}

function row(name: string, passages: number, statuses: number, always: number | null): string {
  const shown = [passages, statuses].map((one) => one.toFixed(2).padStart(9)).join('');
  return `${name.padEnd(34)}${shown}${always === null ? '' : always.toFixed(2).padStart(10)}`;
}
