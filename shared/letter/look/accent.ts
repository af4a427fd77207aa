// The colour of a letter: dark enough to read on white paper.

/** WCAG 2.2, 1.4.3: less is hard to read. */
const leastContrast = 4.5;

/** Beside white, from 1 to 21. `colour` is six hexadecimal figures. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

export function isReadable(colour: string): boolean {
  return contrastOnWhite(colour) >= leastContrast;
}

/** The colour itself, or of the same hue the lightest that can be read. */
export function readableColour(colour: string): string {
  for (let share = 100; share > 0; share -= 1) {
    const darker = partsOf(colour)
      .map((part) => Math.floor((part * share) / 100))
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('');
    if (isReadable(darker)) return darker;
  }
  return '000000';
}

/** What a person types for a colour ("#14 56 40", "145640", "#0a5"); null when it is none. */
export function readColour(typed: string): string | null {
  const figures = typed.replace(/[\s#]/g, '').toLowerCase();
  if (/^[0-9a-f]{3}$/.test(figures)) return Array.from(figures, (figure) => figure + figure).join('');
  return /^[0-9a-f]{6}$/.test(figures) ? figures : null;
}

function partsOf(colour: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
