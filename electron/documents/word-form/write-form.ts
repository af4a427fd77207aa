// The form for a council without the app, as a Word file: the one door for making it.
import { Document, Packer } from 'docx';
import { formWords } from '@shared/i18n/nl-word-form';
import { type FormModel, explanationHash, formProperty, pointKey } from '@shared/word-form';
import { cleanLine } from '../word/clean-text';
import { finishPackage } from '../word/finish-package';
import * as part from '../word/package-parts';
import { letterSection } from '../word/page-setup';
import { FieldContent } from './field-content';
import { FormBlocks } from './form-blocks';
import { explain } from './form-explanation';
import { formNumbering } from './form-numbering';
import { formStyles } from './form-styles';
import { glossaryParts, withGlossaryRelationship, withGlossaryTypes } from './placeholder-parts';

const language = 'nl-NL';

/**
 * Writes `model` as a .docx with fields to fill in: `readForm` gives its points back, whoever edited them with
 * what. The bytes depend on `model` and `now` (the created and modified date) alone.
 */
export async function writeForm(model: FormModel, { now = new Date() } = {}): Promise<Uint8Array> {
  const blocks = new FormBlocks(new FieldContent());
  const explanation = explain(model);
  const children = [
    ...explanation.paragraphs,
    ...model.chapters.flatMap((chapter) => blocks.chapter(chapter)),
  ];
  const document = new Document({
    compatibility: { version: 15 },
    numbering: formNumbering,
    styles: formStyles(language),
    customProperties: propertiesOf(model, explanationHash(explanation.texts)),
    sections: [letterSection({ title: model.title, isConcept: false }, children)],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const author = model.council?.name ?? '';
  const properties = {
    title: cleanLine(`${formWords.title}: ${model.title}`),
    subject: cleanLine(model.title),
    author: cleanLine(author),
    language,
    now,
  };
  let styles = '';
  return finishPackage(
    bytes,
    {
      'docProps/core.xml': () => part.corePropertiesPart(properties),
      'word/fontTable.xml': () => part.fontTablePart(),
      'word/styles.xml': (xml) => (styles = part.completeStyles(xml)),
      'word/numbering.xml': (xml) => part.pinHeadingNumbers(xml, -1, []),
      'word/footnotes.xml': part.withoutSeparatorMarks,
      'word/endnotes.xml': part.withoutSeparatorMarks,
      'word/settings.xml': (xml) => part.settingsInLanguage(xml, language),
      '[Content_Types].xml': withGlossaryTypes,
      'word/_rels/document.xml.rels': withGlossaryRelationship,
    },
    () => glossaryParts(styles),
  );
}

/** What the form has to know when it comes back, kept where every word processor keeps it. */
function propertiesOf(
  { dossier, council, basedOn, chapters }: FormModel,
  explanation: string,
): { name: string; value: string }[] {
  return [
    { name: formProperty.version, value: '1' },
    { name: formProperty.dossier, value: dossier },
    ...(council === undefined ? [] : [{ name: formProperty.council, value: council.id }]),
    { name: formProperty.explanation, value: explanation },
    ...basedOn.map((hash, at) => ({ name: formProperty.contribution(at + 1), value: hash })),
    ...chapters.flatMap(({ points }) =>
      points.map(({ id }) => ({ name: formProperty.point(pointKey(id)), value: id })),
    ),
  ];
}
