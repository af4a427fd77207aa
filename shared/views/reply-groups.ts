// Colleges that answered together, and open points that are the same for several colleges: said once.
import type { AddresseeId } from '../domain';
import type { CollegeAnswer, CollegeOverview } from './reply-overview';

/** Colleges of which every answer is one and the same stand together. In the order of the first of each. */
export function collegesTogether(colleges: readonly CollegeOverview[]): CollegeOverview[][] {
  const groups = new Map<string, CollegeOverview[]>();
  for (const college of colleges) {
    const key = JSON.stringify([
      college.replies.map(({ document }) => document.blob),
      college.answers.map(({ point, answer, decision, status, state }) => [
        point.key,
        point.number,
        // Noted for all at once, or for each college the same.
        answer === null || answer.addressee === null ? decision : { ...answer, addressee: null },
        status,
        state,
      ]),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), college]);
  }
  return [...groups.values()];
}

export interface SharedAttention {
  readonly answer: CollegeAnswer;
  readonly addressees: readonly AddresseeId[];
}

/** In the order of the first of each. */
export function attentionTogether(answers: readonly CollegeAnswer[]): SharedAttention[] {
  const groups = new Map<string, { answer: CollegeAnswer; addressees: AddresseeId[] }>();
  for (const answer of answers) {
    const { point, status, isStale, answer: said } = answer;
    const { followUpOn, product } = said?.promise ?? {};
    const key = JSON.stringify([point.key, point.number, status, isStale, followUpOn, product]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { answer, addressees: [answer.addressee] });
    else known.addressees.push(answer.addressee);
  }
  return [...groups.values()];
}
