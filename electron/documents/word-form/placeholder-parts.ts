// The texts that Word puts back into a field once it is emptied: building blocks in a glossary document of their own.
import { type FormField, formFields, formPlaceholders } from '@shared/i18n/nl-word-form';
import { placeholderName } from '@shared/word-form';
import type { PartEdit } from '../word/finish-package';
import { formStyle } from './form-styles';

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const mediaType = (kind: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

export const glossaryNames = {
  document: 'word/glossary/document.xml',
  styles: 'word/glossary/styles.xml',
  relationships: 'word/glossary/_rels/document.xml.rels',
} as const;

/** The glossary's own parts; `styles` are those of the form itself, so that a placeholder looks the same. */
export function glossaryParts(styles: string): Readonly<Record<string, string>> {
  return {
    [glossaryNames.document]:
      `${prolog}<w:glossaryDocument xmlns:w="${wordNamespace}"><w:docParts>` +
      `${formFields.map(buildingBlock).join('')}</w:docParts></w:glossaryDocument>`,
    [glossaryNames.styles]: styles,
    [glossaryNames.relationships]:
      `${prolog}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" ` +
      `Type="${relationshipNamespace}/styles" Target="styles.xml"/></Relationships>`,
  };
}

export const withGlossaryTypes: PartEdit = (types) =>
  types.replace(
    '</Types>',
    `<Override PartName="/${glossaryNames.document}" ContentType="${mediaType('document.glossary')}"/>` +
      `<Override PartName="/${glossaryNames.styles}" ContentType="${mediaType('styles')}"/></Types>`,
  );

export const withGlossaryRelationship: PartEdit = (relationships) =>
  relationships.replace(
    '</Relationships>',
    `<Relationship Id="rIdGlossary" Type="${relationshipNamespace}/glossaryDocument" ` +
      'Target="glossary/document.xml"/></Relationships>',
  );

function buildingBlock(field: FormField, at: number): string {
  const guid = `{5A4D454E-0000-4000-8000-${String(at + 1).padStart(12, '0')}}`;
  return (
    `<w:docPart><w:docPartPr><w:name w:val="${placeholderName(field)}"/><w:category><w:name w:val="General"/>` +
    '<w:gallery w:val="placeholder"/></w:category><w:types><w:type w:val="bbPlcHdr"/></w:types>' +
    `<w:behaviors><w:behavior w:val="content"/></w:behaviors><w:guid w:val="${guid}"/></w:docPartPr>` +
    `<w:docPartBody><w:p><w:r><w:rPr><w:rStyle w:val="${formStyle.placeholder}"/></w:rPr>` +
    `<w:t>${formPlaceholders[field]}</w:t></w:r></w:p></w:docPartBody></w:docPart>`
  );
}
