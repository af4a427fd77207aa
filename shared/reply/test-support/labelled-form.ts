// An invented form as something to match, with the right answer for every point and college.
import { readPlainPolicy } from '../../policy';
import type { ReplyAddressee, ReplyPoint, ReplyText } from '../reply-types';
import { inventedAddressees, replyPoints } from './invented-advice';
import type { ReplyForm } from './reply-forms';

export interface LabelledForm {
  readonly name: string;
  readonly document: ReplyText;
  readonly points: readonly ReplyPoint[];
  readonly addressees: readonly ReplyAddressee[];
  readonly today: string;
  readonly gold: readonly {
    /** The point, with `@college` behind it where each college answers apart. */
    readonly key: string;
    readonly statuses: readonly string[];
    readonly passages: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export function labelledForm({ name, text, answers }: ReplyForm): LabelledForm {
  const points = replyPoints();
  const owners = new Set(answers.map(({ addressee }) => addressee));
  const gold = [...owners].flatMap((owner) =>
    points.map(({ key }) => {
      const own = answers.filter((answer) => answer.key === key && answer.addressee === owner);
      return {
        key: owner === undefined ? key : `${key}@${owner}`,
        statuses: [own[0]?.status ?? 'onbeantwoord'],
        passages: own.map(({ start, end }) => ({ start, end })),
      };
    }),
  );
  const addressees = inventedAddressees as unknown as readonly ReplyAddressee[];
  return { name, document: readPlainPolicy(text, 'text'), points, addressees, today: '2026-12-01', gold };
}
