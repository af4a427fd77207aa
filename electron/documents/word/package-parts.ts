// Parts that docx cannot write as the letter needs them: properties, fonts, base styles, heading jumps, notes.
import { type LetterLook, fontFacts, standardLook } from '@shared/letter/look';
import { dataTableStyleXml } from './data-table';
import { addToStyles } from './style-additions';
import { layoutTableStyle } from './style-names';
import type { HeadingJump } from './heading-numbers';

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  readonly now: Date;
}

/** Title, author and language where Windows, Word and screen readers look for them. */
export function corePropertiesPart({ title, subject, author, language, now }: CoreProperties): string {
  const moment = `${now.toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `${prolog}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator><dc:language>${escapeXml(language)}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

/** Names what Word may use where the letter face is missing: same widths first, then any of its kind. */
export function fontTablePart({ textFont, headingFont }: LetterLook = standardLook): string {
  const fonts = [...new Set([textFont, headingFont])].map((font) => {
    const { name, fallback, panose, family } = fontFacts[font];
    return (
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
    );
  });
  return `${prolog}<w:fonts xmlns:w="${wordNamespace}">${fonts.join('')}</w:fonts>`;
}

const noBorders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="nil"/>`)
  .join('');

/** Base styles that docx leaves out, and the borderless table: docx forgets its own styles when it is given this one. */
const addedStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${layoutTableStyle}"><w:name w:val="Opmaaktabel"/>` +
  `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${noBorders}</w:tblBorders><w:tblCellMar>` +
  '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="200" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const noteRuleStyle = 'Voetnootstreep';
const noteRuleXml =
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${noteRuleStyle}"><w:name w:val="Voetnootstreep"/>` +
  '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:style>';

export function completeStyles(styles: string, look: LetterLook = standardLook): string {
  return addToStyles(styles, look).replace(
    '</w:styles>',
    `${addedStyles}${noteRuleXml}${dataTableStyleXml(look.accent)}</w:styles>`,
  );
}

/** A list with the id that docx gave to a jump, and where it starts. */
export type PinnedJump = HeadingJump & { readonly numId: number };

/**
 * docx starts every level of every list at 1. The headings' own list must not restart anything, and a jump must
 * start where the letter says. `headingListId` is the list that the heading styles name.
 */
export function pinHeadingNumbers(
  numbering: string,
  headingListId: number,
  jumps: readonly PinnedJump[],
): string {
  const overrides = new Map<number, readonly number[]>([
    [headingListId, []],
    ...jumps.map(({ numId, starts }) => [numId, starts] as const),
  ]);
  return numbering
    .replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"')
    .replaceAll(' w:tentative="1"', '')
    .replace(
      /<w:num w:numId="(\d+)"[^>]*>(<w:abstractNumId [^>]*\/>).*?<\/w:num>/gs,
      (list, id: string, definition: string) => {
        const starts = overrides.get(Number(id));
        if (starts === undefined) return list;
        const levels = starts.map(
          (start, level) =>
            `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
        );
        return `<w:num w:numId="${id}">${definition}${levels.join('')}</w:num>`;
      },
    );
}

/**
 * A note mark inside a separator makes Word offer to repair the file. The line above the notes gets a style: by itself
 * it is as high as a paragraph.
 */
export function withoutSeparatorMarks(notes: string): string {
  const styled = notes.replace(
    /(<w:(?:footnote|endnote) w:type="[^"]*eparator"[^>]*><w:p><w:pPr>).*?<\/w:pPr>/gs,
    `$1<w:pStyle w:val="${noteRuleStyle}"/></w:pPr>`,
  );
  return styled.replace(/<w:r>(?:(?!<\/w:r>).)*<w:(?:footnote|endnote)Ref\/><\/w:r>/gs, '');
}

export function settingsInLanguage(settings: string, language: string): string {
  return settings.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${language}"/>`);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
