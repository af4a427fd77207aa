// What a council answers to the joint draft on this computer and has not sent yet.
import { z } from 'zod';
import {
  type Answer,
  type CouncilId,
  councilIdSchema,
  jointPointIdSchema,
  pointAnswerSchema,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';

/** As it will be sent: the hash is that of the text that was on the screen. */
export const answerDraftSchema = pointAnswerSchema;
export type AnswerDraft = z.infer<typeof answerDraftSchema>;
export type AnswerDrafts = Readonly<Record<string, readonly AnswerDraft[]>>;

/** One edit, undone as a whole: one answer for a joint point, or many at once. */
export const writeAnswerSchema = z.object({
  type: z.literal('write-answer'),
  council: councilIdSchema.refine((council) => council !== '__proto__'),
  put: z.array(answerDraftSchema).max(6000),
  remove: z.array(jointPointIdSchema).max(6000),
});
export type WriteAnswer = z.infer<typeof writeAnswerSchema>;

export function answerDraftsOf(
  answers: AnswerDrafts | undefined,
  council: CouncilId,
): readonly AnswerDraft[] {
  return (answers !== undefined && Object.hasOwn(answers, council) && answers[council]) || [];
}

/** The drafts after an edit, one for each joint point. */
export function editAnswers(drafts: readonly AnswerDraft[], edit: WriteAnswer): AnswerDraft[] {
  const touched = new Set<string>([...edit.remove, ...edit.put.map(({ jointPoint }) => jointPoint)]);
  const put = new Map(edit.put.map((draft) => [draft.jointPoint, draft]));
  return [...drafts.filter(({ jointPoint }) => !touched.has(jointPoint)), ...put.values()];
}

/** The edit that takes `edit` back, given the drafts before it. */
export function inverseAnswerEdit(before: readonly AnswerDraft[], edit: WriteAnswer): WriteAnswer {
  const touched = new Set<string>([...edit.remove, ...edit.put.map(({ jointPoint }) => jointPoint)]);
  const put = before.filter(({ jointPoint }) => touched.has(jointPoint));
  const kept = new Set<string>(put.map(({ jointPoint }) => jointPoint));
  return {
    type: 'write-answer',
    council: edit.council,
    put,
    remove: edit.put.map(({ jointPoint }) => jointPoint).filter((jointPoint) => !kept.has(jointPoint)),
  };
}

/** Whether an edit goes on in the text where the last one was: such edits are one thing to undo. */
export function continuesAnswer(start: WriteAnswer, edit: WriteAnswer, inverse: WriteAnswer): boolean {
  const [began, before, after] = [start, inverse, edit].map((each) =>
    each.put.length === 1 && each.remove.length === 0 ? each.put[0] : undefined,
  );
  if (began === undefined || before === undefined || after === undefined) return false;
  const place = (draft: AnswerDraft) => canonicalJson({ ...draft, text: '' });
  return (
    start.council === edit.council &&
    place(began) === place(after) &&
    place(before) === place(after) &&
    (before.text ?? '').split('\n').length === (after.text ?? '').split('\n').length
  );
}

/** The drafts that say something else than what was sent. */
export function withoutSent(drafts: readonly AnswerDraft[], { points }: Answer): AnswerDraft[] {
  const sent = new Set(points.map((point) => canonicalJson(point)));
  return drafts.filter((draft) => !sent.has(canonicalJson(draft)));
}
