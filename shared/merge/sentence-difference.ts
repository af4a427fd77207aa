// Two texts as one: which words came and which went, sentence by sentence, with paragraphs and lists kept.
import { type RichText, parseMarkdown } from '../rich-text';
import { hunksOf } from './sentence-hunks';
import { pairsOf } from './sentence-pairs';
import { type PlacedSentence, joinSentences, splitSentences } from './sentence-pieces';
import { type MarkedRun, wordDifference } from './sentence-words';

/** Formatted text of which every run is a {@link MarkedRun}. From Markdown. */
export function textDifference(before: string, after: string): RichText {
  const old = splitSentences(parseMarkdown(before));
  const marked: PlacedSentence[] = [];
  let reached = 0;
  for (const { from, to, became } of hunksOf(old, splitSentences(parseMarkdown(after)))) {
    marked.push(...old.slice(reached, from), ...replacement(old.slice(from, to), became));
    reached = to;
  }
  return joinSentences([...marked, ...old.slice(reached)]);
}

function replacement(gone: readonly PlacedSentence[], came: readonly PlacedSentence[]): PlacedSentence[] {
  const shown: PlacedSentence[] = [];
  let fromGone = 0;
  let fromCame = 0;
  for (const [atGone, atCame] of [...pairsOf(gone, came), [gone.length, came.length] as const]) {
    shown.push(...gone.slice(fromGone, atGone).map((sentence) => marked(sentence, 'removed')));
    shown.push(...came.slice(fromCame, atCame).map((sentence) => marked(sentence, 'added')));
    const before = gone[atGone];
    const after = came[atCame];
    if (before !== undefined && after !== undefined) {
      // After a sentence that went the next one stays in the block that they shared.
      const place = before.opens === undefined && atGone > fromGone ? before : after;
      shown.push({ ...place, runs: wordDifference(before.runs, after.runs) });
    }
    fromGone = atGone + 1;
    fromCame = atCame + 1;
  }
  return shown;
}

function marked(sentence: PlacedSentence, change: 'added' | 'removed'): PlacedSentence {
  return { ...sentence, runs: sentence.runs.map((run): MarkedRun => ({ ...run, change })) };
}
