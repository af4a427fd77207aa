// Replies by other hands than the rules were made on: what somebody may count on, and that it does not get worse.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { matchReply } from './match-reply';
import { heldOutSets } from './test-support/held-out';
import { shippedPhrases, shippedVocabulary } from './test-support/shipped-lists';

function readList(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const phrases = shippedPhrases(readList);
const vocabulary = shippedVocabulary(readList);

test.each(heldOutSets().map((set) => [set.name, set] as const))(
  'of %s most statuses are right, many more than by always saying yes, and nothing is made up',
  (_, { forms, atFirst }) => {
    let points = 0;
    let right = 0;
    let yes = 0;
    for (const { document, gold, ...form } of forms) {
      const answers = matchReply({ ...form, document, vocabulary, phrases });
      for (const { key, statuses } of gold) {
        const answer = answers.find((one) => one.key === key);
        points += 1;
        if (statuses.includes(answer?.status ?? '')) right += 1;
        if (statuses.includes('overgenomen')) yes += 1;
        for (const { start, end, text } of answer?.passages ?? [])
          expect(document.text.slice(start, end)).toBe(text);
      }
    }
    expect(right / points).toBeGreaterThan(atFirst[1]);
    expect(right).toBeGreaterThan(yes * 2);
  },
);
