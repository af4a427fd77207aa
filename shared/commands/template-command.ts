// Choosing the council's own Word template: the file and the act that names it, in one stroke.
import { z } from 'zod';
import { type DecisionAct, blobRecordSchema, letterTemplateSchema } from '../domain';

/** Undone the letter has the look that it had before; the file stays with the dossier. */
export const addTemplateSchema = z.object({
  type: z.literal('add-template'),
  at: z.string().max(40),
  by: z.string().min(1).max(300).optional(),
  document: blobRecordSchema,
  template: letterTemplateSchema,
});
export type AddTemplate = z.infer<typeof addTemplateSchema>;

export function actsOfTemplate({ template }: Pick<AddTemplate, 'template'>): DecisionAct[] {
  return [{ act: 'set-letter-part', letterPart: { part: 'template', value: template } }];
}
