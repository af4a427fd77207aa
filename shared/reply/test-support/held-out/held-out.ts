// Replies that rules were not made on: marked text to something that can be matched and scored.
import { type ReplyStatus, replyStatusSchema } from '../../../domain/reply';
import { readPlainPolicy } from '../../../policy';
import type { ReplyPoint } from '../../reply-types';
import type { LabelledForm } from '../labelled-form';
import { MarkedLetter } from '../marked-letter';

/** `marked`: `⟪keys: status/other status⟫` before what answers these points, `⟪⟫` behind it. */
export interface HeldOutText {
  readonly name: string;
  readonly points: readonly ReplyPoint[];
  readonly marked: string;
  readonly pages?: {
    readonly width: number;
    readonly lines: number;
    readonly foot: (page: number) => string;
  };
}

/** What stands in no mark answers nothing; a point without a mark is `onbeantwoord`. */
export function labelledHeldOut({ name, points, marked, pages }: HeldOutText): LabelledForm {
  const letter = new MarkedLetter();
  const accepted = new Map<string, readonly string[]>();
  for (const [, plain = '', keys, statuses, answer = ''] of marked.matchAll(
    /([^⟪]*)(?:⟪([\w ]+): ([\w/-]+)⟫([^⟪]*)⟪⟫)?/gu,
  )) {
    letter.write(plain);
    if (keys === undefined || statuses === undefined) continue;
    const all = statuses.split('/').map((one): ReplyStatus => replyStatusSchema.parse(one));
    for (const key of keys.split(' ')) accepted.set(key, all);
    letter.answer(keys.split(' '), [all[0] ?? 'onbeantwoord', answer]);
  }
  if (pages !== undefined) letter.inPages(pages.width, pages.lines, pages.foot);
  const { text, answers } = letter.finish();
  return {
    name,
    document: readPlainPolicy(text, 'text'),
    points,
    addressees: [],
    today: '2027-06-15',
    gold: points.map(({ key }) => ({
      key,
      statuses: accepted.get(key) ?? ['onbeantwoord'],
      passages: answers.filter((one) => one.key === key).map(({ start, end }) => ({ start, end })),
    })),
  };
}
