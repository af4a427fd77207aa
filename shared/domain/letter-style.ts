// The look of the letter as a session chooses it: its colour, fonts, margins and pictures. What it means: shared/letter/look.
import { z } from 'zod';
import { blobHashSchema } from './ids';

/** A word out of a list. One that a later version knows is kept, and counts as the usual one here. */
const word = z.string().max(40);

export const letterFonts = ['georgia', 'cambria', 'calibri', 'arial', 'times'] as const;
export type LetterFont = (typeof letterFonts)[number];

export const marginNames = ['normal', 'wide', 'narrow'] as const;
/** In millimetres. */
export const ownMarginsSchema = z.looseObject({
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
  right: z.number(),
});
export type OwnMargins = Pick<z.infer<typeof ownMarginsSchema>, 'top' | 'bottom' | 'left' | 'right'>;

export const windowPlaces = ['off', 'left', 'right'] as const;

export const pictureTypes = ['image/png', 'image/jpeg'] as const;
/** A picture known by its bytes. `width` and `height` are in pixels; `alt` says what it shows to who cannot see it. */
export const letterPictureSchema = z.looseObject({
  blob: blobHashSchema,
  mediaType: z.enum(pictureTypes),
  width: z.int().positive().max(20_000),
  height: z.int().positive().max(20_000),
  alt: z.string().max(300),
});
export type LetterPicture = z.infer<typeof letterPictureSchema>;

export const logoPlaces = ['left', 'right'] as const;
export const letterLogoSchema = z.looseObject({ ...letterPictureSchema.shape, place: word.optional() });
export type LetterLogo = z.infer<typeof letterLogoSchema>;

/** Each is a part of its own, so that two people who change different things never meet. */
export const letterStyleParts = [
  /** Six hexadecimal figures without '#'; null is the usual colour. */
  z.looseObject({
    part: z.literal('accent'),
    value: z
      .string()
      .regex(/^[0-9a-f]{6}$/)
      .nullable(),
  }),
  z.looseObject({ part: z.literal('text-font'), value: word }),
  z.looseObject({ part: z.literal('heading-font'), value: word }),
  z.looseObject({ part: z.literal('margins'), value: z.union([word, ownMarginsSchema]) }),
  z.looseObject({ part: z.literal('address-window'), value: word }),
  z.looseObject({ part: z.literal('logo'), value: letterLogoSchema.nullable() }),
] as const;
