// The page: A4 and its margins, in twips (1/1440 inch).
import { type OwnMargins, marginNames } from '../../domain';

export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the paper to the header, and to the footer. */
  readonly header: number;
  readonly footer: number;
}

const sheet = { width: 11906, height: 16838, header: 737, footer: 680 } as const;

const named = {
  normal: { top: 1644, bottom: 1361, left: 1531, right: 1531 },
  wide: { top: 1984, bottom: 1701, left: 1984, right: 1984 },
  narrow: { top: 1361, bottom: 1134, left: 1134, right: 1134 },
} as const;

/** In millimetres. Above and below there must be room for the header and the page number. */
export const marginBounds: Readonly<
  Record<keyof OwnMargins, { readonly least: number; readonly most: number }>
> = {
  top: { least: 24, most: 60 },
  bottom: { least: 20, most: 60 },
  left: { least: 15, most: 50 },
  right: { least: 15, most: 50 },
};
export const marginSides = ['top', 'bottom', 'left', 'right'] as const;

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** To one decimal. */
export const millimetres = (measure: number): number => Math.round((measure * 254) / 1440) / 10;

/** Margins outside the bounds are brought within them; a name that is not known is the usual one. */
export function pageMeasures(margins: string | OwnMargins): PageMeasures {
  if (typeof margins === 'string') {
    const name = marginNames.find((each) => each === margins) ?? 'normal';
    return { ...sheet, ...named[name] };
  }
  const side = (name: keyof OwnMargins) => {
    const { least, most } = marginBounds[name];
    return twips(Math.min(most, Math.max(least, margins[name])));
  };
  return { ...sheet, top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}

export function textWidthOf({ width, left, right }: PageMeasures): number {
  return width - left - right;
}

export function textHeightOf({ height, top, bottom }: PageMeasures): number {
  return height - top - bottom;
}
