// A Word file as plain blocks in reading order: the one door for Word that comes in.
import { type Result, succeed } from '@shared/domain';
import { decodeUtf8 } from '@shared/exchange/utf8';
import type { WordBlock, WordDocument } from '@shared/word-import/word-block';
import { type XmlElement, XmlTooLarge, childElement, childElements, parseXml, textOf } from '../xml/xml-tree';
import { BlockReader } from './block-reader';
import { ListNumbers } from './list-numbers';
import { readMarginTexts } from './margin-texts';
import { type PartReader, openPackage, refuseWord } from './open-package';
import { StyleSheet } from './style-sheet';

/**
 * Everything that a reader of the document sees in its main text. Never throws, whatever the bytes.
 *
 * @returns codes of `openPackage`, `word-damaged` (path: the part), `word-empty`.
 */
export function readWord(bytes: Uint8Array): Result<WordDocument> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  const main = findMain(parts.value);
  if (!main.ok) return main;
  const read = readRelated(parts.value, main.value);
  if (!read.ok) return read;
  const { document, styles, numbering, comments, footnotes, endnotes, core, custom } = read.value;
  const body = childElement(document, 'w:body');
  if (document?.name !== 'w:document' || body === undefined) return refuseWord('not-a-word-file');
  const reader = new BlockReader(
    new StyleSheet(styles),
    new ListNumbers(numbering),
    readMarginTexts(comments, footnotes, endnotes),
  );
  const blocks = reader.readBody(body);
  if (!blocks.some(hasText)) return refuseWord('word-empty');
  const property = (name: string) => textOf(childElement(core, name)).trim();
  return succeed({
    blocks,
    author: property('cp:lastModifiedBy') || property('dc:creator'),
    date: property('dcterms:modified') || property('dcterms:created'),
    properties: propertiesOf(custom),
  });
}

/** Properties with a name that a program gave the file (ECMA-376 part 1, 22.3). */
function propertiesOf(custom: XmlElement | undefined): Map<string, string> {
  const properties = custom ? childElements(custom) : [];
  return new Map(properties.map((property) => [property.attributes['name'] ?? '', textOf(property)]));
}

/** The name of the main part: from the package's relationships, or where every program puts it. */
function findMain(parts: PartReader): Result<string> {
  const relations = readRelations(parts, '');
  if (!relations.ok) return relations;
  const found = relations.value.get('officeDocument') ?? 'word/document.xml';
  return succeed(found);
}

interface RelatedParts {
  readonly document: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly comments: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly core: XmlElement | undefined;
  readonly custom: XmlElement | undefined;
}

function readRelated(parts: PartReader, main: string): Result<RelatedParts> {
  const relations = readRelations(parts, main);
  if (!relations.ok) return relations;
  const document = readXml(parts, main);
  if (!document.ok) return document;
  if (document.value === undefined) return refuseWord('not-a-word-file', main);
  const names = ['styles', 'numbering', 'comments', 'footnotes', 'endnotes'] as const;
  const found: Partial<Record<(typeof names)[number], XmlElement>> = {};
  for (const name of names) {
    const path = relations.value.get(name);
    const part = path === undefined ? undefined : readXml(parts, path);
    if (part?.ok === false) return part;
    if (part?.value !== undefined) found[name] = part.value;
  }
  const core = readXml(parts, 'docProps/core.xml');
  const custom = readXml(parts, 'docProps/custom.xml');
  return succeed({
    document: document.value,
    styles: found.styles,
    numbering: found.numbering,
    comments: found.comments,
    footnotes: found.footnotes,
    endnotes: found.endnotes,
    // Damaged properties are no reason to refuse a text.
    core: core.ok ? core.value : undefined,
    custom: custom.ok ? custom.value : undefined,
  });
}

/** The parts that `owner` names, by the last word of the relationship's type; the first of each counts. */
function readRelations(parts: PartReader, owner: string): Result<Map<string, string>> {
  const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
  const part = readXml(parts, `${folder}_rels/${owner.slice(folder.length)}.rels`);
  if (!part.ok) return part;
  const targets = new Map<string, string>();
  for (const { attributes } of part.value ? childElements(part.value, 'Relationship') : []) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const name = type.slice(type.lastIndexOf('/') + 1);
    if (mode !== 'External' && !targets.has(name)) targets.set(name, resolve(folder, target));
  }
  return succeed(targets);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readXml(parts: PartReader, name: string): Result<XmlElement | undefined> {
  const bytes = parts(name);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return succeed(undefined);
  const text = decodeXml(bytes.value);
  if (text === undefined) return refuseWord('word-damaged', name);
  try {
    return succeed(parseXml(text));
  } catch (error) {
    return refuseWord(error instanceof XmlTooLarge ? 'word-too-large' : 'word-damaged', name);
  }
}

/** OOXML is UTF-8 or UTF-16 with its mark (ECMA-376 part 2, 8.1.4). */
function decodeXml(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes);
}

function hasText(block: WordBlock): boolean {
  if (block.type === 'paragraph') return block.content.length > 0;
  return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasText)));
}
