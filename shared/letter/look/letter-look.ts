// How a letter looks: what the session chose, made sure of, with the house's own look where it chose nothing.
import { type LetterFont, type LetterLogo, type OwnMargins, letterFonts, windowPlaces } from '../../domain';
import { readableColour } from './accent';
import { type PageMeasures, pageMeasures, twips } from './page-measures';
import { pictureSize } from './picture-size';

export interface LetterLook {
  /** Six hexadecimal figures; can be read on white. */
  readonly accent: string;
  /** Of chapters and sections: that of the text, until somebody chooses a colour. */
  readonly headingColour: string;
  readonly textFont: LetterFont;
  readonly headingFont: LetterFont;
  readonly page: PageMeasures;
  /** Where the address stands so that it shows in the window of an envelope. */
  readonly window: (typeof windowPlaces)[number];
  readonly logo: LetterLogo | null;
}

/** As the session chose it. */
export interface LookChoices {
  readonly accent: string | null;
  readonly textFont: string;
  readonly headingFont: string;
  readonly margins: string | OwnMargins;
  readonly window: string;
  readonly logo: LetterLogo | null;
}

export const standardChoices: LookChoices = {
  accent: null,
  textFont: 'georgia',
  headingFont: 'georgia',
  margins: 'normal',
  window: 'off',
  logo: null,
};

/** Contrast with white: ink 16:1, green 11:1. */
const [ink, green] = ['221d18', '145640'];

export function lookOf(choices: LookChoices): LetterLook {
  return {
    accent: readableColour(choices.accent ?? green).toUpperCase(),
    headingColour: readableColour(choices.accent ?? ink).toUpperCase(),
    textFont: fontOf(choices.textFont),
    headingFont: fontOf(choices.headingFont),
    page: pageMeasures(choices.margins),
    window: windowPlaces.find((place) => place === choices.window) ?? 'off',
    logo: choices.logo,
  };
}

export const standardLook: LetterLook = lookOf(standardChoices);

function fontOf(name: string): LetterFont {
  return letterFonts.find((font) => font === name) ?? 'georgia';
}

/** Below the logo, and at least between it and the text. */
export const belowLogo = twips(4);

/** Where the text of the first page begins, in twips from the top of the paper: below the logo, where there is one. */
export function firstPageTop({ page, logo }: LetterLook): number {
  return logo === null
    ? page.top
    : Math.max(page.top, page.header + pictureSize(logo, 'logo').height + belowLogo);
}
