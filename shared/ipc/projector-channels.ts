// The projector: a second window that shows one point. What is not named here never reaches it.
import { z } from 'zod';
import { type ProjectorPicture, projectorStances } from '../views/projector';
import { channel } from './channel';

/** `parts`: in how many parts a long text is shown. */
export interface ProjectorState {
  readonly isOpen: boolean;
  readonly parts: number;
}

const line = z.string().max(2_000);
const text = z.string().max(200_000);
const council = z.object({ index: z.int().min(0), initials: z.string().max(20), name: line });
const councils = z.array(council).max(20);

const picture: z.ZodType<ProjectorPicture, ProjectorPicture> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('neutral') }),
  z.object({ kind: z.literal('black') }),
  z.object({ kind: z.literal('overview'), title: line, progress: line, next: line, clock: line }),
  z.object({
    kind: z.literal('point'),
    place: line,
    title: line,
    decision: line,
    reason: text,
    before: z.array(z.object({ council, text: line })).max(20),
    moreBefore: z.int().min(0),
    afterLabel: line,
    after: text,
    from: line,
    base: z.object({ markdown: text, name: line }).nullable(),
    positions: z.array(z.object({ stance: z.enum(projectorStances), councils, more: z.int().min(0) })),
    next: line,
    clock: line,
    part: z.int().min(0),
  }),
]);

export const projectorChannels = {
  'projector:open': channel<null>()(z.null()),
  'projector:close': channel<null>()(z.null()),
  'projector:show': channel<null>()(picture),
  /** The projector's page asks for the picture that it came too late for; the main window asks whether there is one. */
  'projector:read': channel<ProjectorState & { readonly picture: ProjectorPicture }>()(z.null()),
  /** The projector's page says in how many parts it shows a text. */
  'projector:parts': channel<null>()(z.object({ parts: z.int().min(1).max(1_000) })),
} as const;
