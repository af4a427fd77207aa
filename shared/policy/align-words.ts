// Lays the words of a quote beside the words of a passage, and says how well they fit.

/** `first` and `last` are words of the passage. `likeness` is 0 to 1. */
export interface Alignment {
  readonly first: number;
  readonly last: number;
  readonly likeness: number;
}

export interface AlignmentSettings {
  /** 1 for the same word, less for one that was misspelt, 0 or below for another. */
  readonly fit: (quoteWord: number, textWord: number) => number;
  /** What a word of the quote counts for: longer and rarer words more. */
  readonly weight: (quoteWord: number) => number;
}

/** A word of the quote that the passage has not, in parts of its weight. */
const missing = 0.35;
/** Words of the passage that the quote has not: the first costs, more of them hardly (a text box, a footer). */
const extraOpen = 0.9;
const extraMore = 0.03;

const fromStart = 0;
const fromBoth = 1;
const fromQuote = 2;
const fromText = 3;

/** The best place for the whole quote within the passage: words before and after it cost nothing. */
export function alignWords(
  quote: Int32Array,
  passage: Int32Array,
  settings: AlignmentSettings,
): Alignment | undefined {
  const rows = quote.length;
  const columns = passage.length;
  if (rows === 0 || columns === 0) return undefined;
  const width = columns + 1;
  const weights = Float64Array.from(quote, settings.weight);
  const mean = sum(weights) / rows;
  const best = new Float64Array(width * (rows + 1));
  const gap = new Float64Array(width * (rows + 1)).fill(-Infinity);
  const step = new Uint8Array(width * (rows + 1));
  const gapOpened = new Uint8Array(width * (rows + 1));
  for (let row = 1; row <= rows; row += 1) {
    const weight = weights[row - 1] ?? 0;
    best[row * width] = (best[(row - 1) * width] ?? 0) - missing * weight;
    step[row * width] = fromQuote;
    for (let column = 1; column <= columns; column += 1) {
      const here = row * width + column;
      const fit = settings.fit(quote[row - 1] ?? 0, passage[column - 1] ?? 0);
      const both = (best[here - width - 1] ?? 0) + (fit > 0 ? fit * weight : -missing * weight);
      const skipQuote = (best[here - width] ?? 0) - missing * weight;
      const open = (best[here - 1] ?? 0) - extraOpen * mean;
      const more = (gap[here - 1] ?? -Infinity) - extraMore * mean;
      gap[here] = Math.max(open, more);
      gapOpened[here] = open >= more ? 1 : 0;
      // After the last word nothing needs to be skipped.
      const skipText = row === rows ? -Infinity : (gap[here] ?? -Infinity);
      const most = Math.max(both, skipQuote, skipText);
      best[here] = most;
      step[here] = most === both ? fromBoth : most === skipQuote ? fromQuote : fromText;
    }
  }
  let end = 0;
  for (let column = 1; column <= columns; column += 1)
    if ((best[rows * width + column] ?? 0) > (best[rows * width + end] ?? 0)) end = column;
  return trace(quote, passage, { step, gapOpened, weights, end, settings });
}

function trace(
  quote: Int32Array,
  passage: Int32Array,
  way: {
    step: Uint8Array;
    gapOpened: Uint8Array;
    weights: Float64Array;
    end: number;
    settings: AlignmentSettings;
  },
): Alignment | undefined {
  const width = passage.length + 1;
  let row = quote.length;
  let column = way.end;
  let first = -1;
  let last = -1;
  let kept = 0;
  let single = 0;
  let run = 0;
  let runWeight = 0;
  let extra = 0;
  /** The heaviest row of words of the quote, inside it, that the passage has not. */
  let foreign = 0;
  let lacking = 0;
  const closeRun = () => {
    // One same word between others says little: it may stand there by chance.
    if (run === 1) single += runWeight;
    run = 0;
    runWeight = 0;
  };
  while (row > 0 && column >= 0) {
    const here = row * width + column;
    const from = column === 0 ? fromQuote : (way.step[here] ?? fromStart);
    if (from !== fromQuote && lacking > 0) {
      if (last >= 0) foreign = Math.max(foreign, lacking);
      lacking = 0;
    }
    if (from === fromBoth) {
      const fit = Math.max(0, way.settings.fit(quote[row - 1] ?? 0, passage[column - 1] ?? 0));
      const weight = way.weights[row - 1] ?? 0;
      if (last < 0) last = column - 1;
      first = column - 1;
      kept += fit * weight;
      if (fit > 0) {
        run += 1;
        runWeight += fit * weight;
      } else closeRun();
      row -= 1;
      column -= 1;
    } else if (from === fromQuote) {
      closeRun();
      if (last >= 0) lacking += way.weights[row - 1] ?? 0;
      row -= 1;
    } else {
      closeRun();
      let opened = 0;
      let words = 0;
      for (let at = here; opened === 0 && at > row * width; at -= 1) {
        opened = way.gapOpened[at] ?? 1;
        words += 1;
      }
      extra += words <= 3 ? words : 3;
      column -= words;
    }
  }
  closeRun();
  if (first < 0) return undefined;
  const whole = sum(way.weights);
  // A footer copied along is no reason to doubt a quote of which the rest is all there.
  const total = kept > 0.85 * (whole - foreign) ? whole - 0.7 * foreign : whole;
  const likeness = (kept - 0.6 * single - 0.15 * extra * (total / quote.length)) / total;
  return { first, last, likeness: Math.max(0, Math.min(1, likeness)) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
