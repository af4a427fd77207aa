// How matching a reply grows: 105 and 420 points with a letter of 10 and 40 pages, beside cutting the letter only.
import { resolve } from 'node:path';
import { readPlainPolicy } from '@shared/policy';
import { type ReplyPoint, matchReply } from '@shared/reply';
import { cutBlocks } from '@shared/reply/reply-blocks';
import { readReplyPhrases } from '../documents/reply-word-list';
import { readWordLists } from '../documents/word-lists';
import { growingPoints } from './growing-points';
import { type Work, measure, printTable } from './harness';

const sizes = [
  [7, 15],
  [28, 15],
] as const;

/** What was made last, so that no engine leaves out the making of it. */
export let made: unknown;

export async function benchReply(): Promise<void> {
  const lists = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten');
  const vocabulary = await readWordLists(lists);
  const phrases = await readReplyPhrases(lists);
  if (!phrases.ok) throw new Error(phrases.error.message);
  const works: Work[] = [];
  const pairs: number[] = [];
  for (const [councils, each] of sizes) {
    const points = growingPoints(councils, each).map((point, at): ReplyPoint => ({
      ...point,
      ref: `a-${at + 1}`,
      number: null,
      section: null,
    }));
    const text = letterFor(points);
    const document = readPlainPolicy(text, 'text');
    const pages = Math.round(text.length / 3000);
    pairs.push(points.length * cutBlocks(document).length);
    const name = `${points.length} punten, ${pages} bladzijden`;
    works.push(
      { name: `${name}: alleen de brief in stukken`, once: () => void (made = cutBlocks(document)) },
      {
        name: `${name}: punten en passages`,
        once: () =>
          void (made = matchReply({
            document,
            points,
            vocabulary,
            phrases: phrases.value,
            today: '2026-12-01',
            addressees: [],
          })),
      },
    );
  }
  const measured = await measure(works, 3);
  printTable('reactie op de adviezen (bodem: de brief in stukken)', measured);
  const [small = 1, large = 1] = [measured[1]?.median, measured[3]?.median];
  const [few = 1, many = 1] = pairs;
  console.log(
    `  vier keer zoveel punten en brief: × ${(large / small).toFixed(1)}; per paar van punt en stuk: × ${(large / many / (small / few)).toFixed(2)}`,
  );
}

/** A letter that repeats each point in part and answers it in four sentences. */
function letterFor(points: readonly ReplyPoint[]): string {
  const answers = [
    'Wij nemen dit advies over en passen de tekst van de nota aan.',
    'Hiervoor is nu geen geld beschikbaar, daarom nemen wij dit niet over.',
    'Dit nemen wij mee in het uitvoeringsprogramma, dat voor de zomer van 2027 gereed is.',
  ];
  return points
    .map(({ title, body }, at) => {
      const words = body.split(/\s+/).slice(0, 40).join(' ');
      return `${title}\n\nHet college ziet het belang hiervan. ${words}. ${answers[at % 3] ?? ''} Wij houden u op de hoogte.`;
    })
    .join('\n\n');
}
