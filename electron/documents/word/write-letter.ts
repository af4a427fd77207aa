// The letter as a Word file: the one door of this folder.
import { Document, Packer } from 'docx';
import { startPages } from '@shared/letter/layout/layout-letter';
import type { LetterHeading, LetterModel } from '@shared/letter/letter-model';
import { standardLook } from '@shared/letter/look';
import { writeBlocks } from './block-writer';
import { cleanLine } from './clean-text';
import { finishPackage } from './finish-package';
import { planHeadingNumbers, type HeadingPlan } from './heading-numbers';
import { letterStyles } from './letter-styles';
import { listReference, numberingDefinitions } from './numbering-definitions';
import * as part from './package-parts';
import { letterSection } from './page-setup';
import { type LetterPictures, numberPictures } from './pictures';

/**
 * Writes `model` as a .docx: A4, named styles, heading styles with automatic numbering, real lists, Dutch, bookmarks at
 * every anchor, page numbers. The bytes depend on `model` and `now` (the created and modified date) alone. Text
 * is kept as it is, but for control characters, which Word refuses.
 */
export async function writeLetter(
  model: LetterModel,
  { now = new Date(), pictures = {} }: { now?: Date; pictures?: LetterPictures } = {},
): Promise<Uint8Array> {
  const { look = standardLook } = model;
  const plan = planHeadingNumbers(model.blocks);
  const { children, footnotes } = writeBlocks(model.blocks, {
    plan,
    look,
    pictures,
    pageOf: pagesOf(model),
  });
  const document = new Document({
    compatibility: { version: 15 },
    footnotes,
    numbering: numberingDefinitions(look),
    styles: letterStyles(model.language, look, windowLines(model)),
    sections: [letterSection(model, children, look, pictures)],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const properties = {
    title: cleanLine(model.title),
    subject: cleanLine(model.subject),
    author: cleanLine(model.author),
    language: model.language,
    now,
  };
  const lists = headingLists(document, plan);
  return finishPackage(bytes, {
    'docProps/core.xml': () => part.corePropertiesPart(properties),
    'word/fontTable.xml': () => part.fontTablePart(look),
    'word/document.xml': numberPictures,
    'word/styles.xml': (xml) => part.completeStyles(xml, look),
    'word/numbering.xml': (xml) => part.pinHeadingNumbers(xml, lists.own, lists.jumps),
    'word/footnotes.xml': part.withoutSeparatorMarks,
    'word/endnotes.xml': part.withoutSeparatorMarks,
    'word/settings.xml': (xml) => part.settingsInLanguage(xml, model.language),
  });
}

/** What stands in the window of the envelope. */
function windowLines({ blocks }: LetterModel): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'address' && block.window !== undefined ? block.lines : [],
  );
}

/** Only contents ask for pages: a letter without them is not laid out. */
function pagesOf(model: LetterModel): (heading: LetterHeading) => number {
  return model.blocks.some(({ type }) => type === 'contents') ? startPages(model) : () => 1;
}

/** The ids that docx gave to the headings' lists while it wrote the document. */
function headingLists(document: Document, plan: HeadingPlan): { own: number; jumps: part.PinnedJump[] } {
  const ids = new Map(
    document.Numbering.ConcreteNumbering.filter(({ reference }) => reference === listReference.headings).map(
      ({ instance, numId }) => [instance, numId],
    ),
  );
  return {
    own: ids.get(0) ?? -1,
    jumps: plan.jumps.flatMap((jump) => {
      const numId = ids.get(jump.instance);
      return numId === undefined ? [] : [{ ...jump, numId }];
    }),
  };
}
