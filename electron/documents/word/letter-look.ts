// The letter's measures and colours, in Word's own units. What a session may choose is in shared/letter/look.

/** Hexadecimal without '#', as Word writes it. Contrast on white: ink 16:1, green 11:1, soft 7:1, amber 7:1. */
export const colour = {
  ink: '221D18',
  green: '145640',
  soft: '5C5347',
  line: 'C9C2B5',
  amber: '7A4B00',
  amberWash: 'FBF3E2',
} as const;

/** The letter face; Gelasio has the same widths, so a computer without Georgia keeps the same pages. */
export const face = { name: 'Georgia', fallback: 'Gelasio' } as const;

/** Hanging room for a heading's number, in twips: "3.10" fits the first, "3.10.12" the second. */
export const numberRoom = { short: 680, long: 907 } as const;

/** Step of a list level, in twips. */
export const listStep = 397;

/**
 * The contents: where a title begins, and the room for its number. No room is kept on the right: LibreOffice shows no
 * page number that stands in the margin.
 */
export const contentsRoom = {
  1: { left: 454, hanging: 454 },
  2: { left: 1134, hanging: 680 },
  3: { left: 2041, hanging: 907 },
} as const;

/** Room for a point's number in the summary. */
export const summaryRoom = 794;
