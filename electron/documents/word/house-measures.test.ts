// The layout measures with the same rule as the Word styles: one place may not change without the other.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type ParagraphMeasures,
  cellRoom,
  houseMeasures,
  listStep,
} from '@shared/letter/layout/house-measures';
import { sampleLetter } from '../test-support/sample-letter';
import { listStep as wordListStep } from './letter-look';
import { writeLetter } from './write-letter';

const styles = strFromU8(unzipSync(await writeLetter(sampleLetter()))['word/styles.xml'] ?? new Uint8Array());

function styleXml(id: string): string {
  const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles);
  return found?.[0] ?? '';
}

function number(xml: string, element: string, attribute: string): number | undefined {
  const found = new RegExp(`<w:${element} [^>]*w:${attribute}="(-?\\d+)"`).exec(xml);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

describe('the measures of the layout', () => {
  it.each(Object.entries<ParagraphMeasures>(houseMeasures))('are those of %s', (id, measures) => {
    const xml = styleXml(id);
    expect(xml).not.toBe('');
    expect({
      size: number(xml, 'sz', 'val') ?? 22,
      before: number(xml, 'spacing', 'before'),
      after: number(xml, 'spacing', 'after'),
      line: number(xml, 'spacing', 'line'),
      isBold: xml.includes('<w:b/>'),
      keepNext: xml.includes('<w:keepNext/>'),
      keepLines: xml.includes('<w:keepLines/>'),
    }).toEqual({
      size: measures.size,
      before: measures.before,
      after: measures.after,
      line: measures.line,
      isBold: measures.isBold ?? false,
      keepNext: measures.keepNext ?? false,
      keepLines: measures.keepLines ?? false,
    });
    expect(xml).toContain('w:lineRule="atLeast"');
    // The indents of headings come from their numbering.
    if (!id.startsWith('Heading'))
      expect([number(xml, 'ind', 'left') ?? 0, number(xml, 'ind', 'right') ?? 0]).toEqual([
        measures.left ?? 0,
        measures.right ?? 0,
      ]);
  });

  it('are those of its tables', () => {
    expect(listStep).toBe(wordListStep);
    expect(styles).toContain(`<w:right w:w="${cellRoom.data}" w:type="dxa"/>`);
    expect(styles).toContain(`<w:bottom w:w="${cellRoom.below}" w:type="dxa"/>`);
    expect(styles).toContain(`<w:right w:w="${cellRoom.side}" w:type="dxa"/>`);
  });
});
