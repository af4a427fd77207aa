// What a session chooses for the look of its letter, and what is made of it.
import { describe, expect, it } from 'vitest';
import { contrastOnWhite, isReadable, readColour, readableColour } from './accent';
import { fitsWindow, windowPlace } from './address-window';
import { lookOf, standardChoices, standardLook } from './letter-look';
import { marginBounds, pageMeasures, textHeightOf, textWidthOf, twips } from './page-measures';
import { pictureSize } from './picture-size';

describe('a colour', () => {
  it('is read as people write it, or not at all', () => {
    expect(['#1B4F8A', ' 1b 4f 8a', '#0a5'].map(readColour)).toEqual(['1b4f8a', '1b4f8a', '00aa55']);
    expect(['blauw', '#12345', ''].map(readColour)).toEqual([null, null, null]);
  });

  it('that is too light becomes the lightest of its hue that can be read', () => {
    expect(contrastOnWhite('ffffff')).toBeCloseTo(1);
    expect(contrastOnWhite('000000')).toBeCloseTo(21);
    for (const colour of ['ffcc00', 'ffffff', '7fd4ff', 'ff0000', '00ff00']) {
      const darker = readableColour(colour);
      expect(isReadable(colour)).toBe(false);
      expect(contrastOnWhite(darker)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOnWhite(darker)).toBeLessThan(5);
    }
    expect(readableColour('145640')).toBe('145640');
  });

  it('of another computer never makes a letter that cannot be read', () => {
    expect(isReadable(lookOf({ ...standardChoices, accent: 'ffee00' }).accent.toLowerCase())).toBe(true);
  });
});

describe('a look', () => {
  it('counts as the usual one where a later version chose something unknown', () => {
    const unknown = {
      ...standardChoices,
      textFont: 'garamond',
      headingFont: 'comic',
      margins: 'zeer ruim',
      window: 'boven',
    };
    expect(lookOf(unknown)).toEqual(standardLook);
  });

  it('keeps margins within what a printer and the header need', () => {
    const page = pageMeasures({ top: 0, bottom: -5, left: 500, right: 20 });
    expect(page.top).toBe(twips(marginBounds.top.least));
    expect(page.bottom).toBe(twips(marginBounds.bottom.least));
    expect(page.left).toBe(twips(marginBounds.left.most));
    expect(page.right).toBe(twips(20));
    expect(textWidthOf(page)).toBeGreaterThan(twips(100));
    expect(textHeightOf(page)).toBeGreaterThan(twips(150));
  });
});

describe('the window of an envelope', () => {
  const left = lookOf({ ...standardChoices, window: 'left' });

  it('stands where Dutch envelopes have it, also when the margins are wide', () => {
    expect(windowPlace(left)).toMatchObject({ x: twips(25), y: twips(50), width: twips(85) });
    const wide = lookOf({ ...standardChoices, window: 'right', margins: 'wide' });
    const { x, width } = windowPlace(wide);
    expect(x).toBe(twips(110));
    expect(x + width).toBeLessThanOrEqual(wide.page.width - wide.page.right);
  });

  it('shows an address, not a name alone, and not more than it has room for', () => {
    const name = 'College van burgemeester en wethouders van Noorderwend';
    expect(fitsWindow([name, 'Postbus 1', '1234 AB Noorderwend'], left)).toBe(true);
    expect(fitsWindow([name], left)).toBe(false);
    expect(fitsWindow([name, name, name, name], left)).toBe(false);
  });
});

it('a picture fills its place in its own proportions', () => {
  expect(pictureSize({ width: 100, height: 400 }, 'logo').height).toBe(twips(20));
  expect(pictureSize({ width: 4000, height: 100 }, 'logo').width).toBe(twips(75));
  const { width, height } = pictureSize({ width: 300, height: 100 }, 'signature');
  expect(width / height).toBeCloseTo(3, 1);
});
