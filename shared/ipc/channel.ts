// One channel of the contract: its input as a schema, since it comes from the window, and its output as a type.
import { z } from 'zod';
import { dossierIdSchema } from '../domain';

export function channel<Output>() {
  return <Input extends z.ZodType>(input: Input): { input: Input; output?: { value: Output } } => ({ input });
}

/** A file as the window holds it. */
export const fileSchema = z.object({ name: z.string().max(500), bytes: z.instanceof(Uint8Array) });

/** For channels that ask about one dossier only. */
export const dossierInput = z.object({ id: dossierIdSchema });

/** A name that the window makes up for work that takes long, to hear how far it is and to end it. */
export const ticketSchema = z.string().min(1).max(80);

/** A file written where the person wanted it. Channels answer null when the person chose no place. */
export interface WrittenFile {
  readonly path: string;
  readonly fileName: string;
}
