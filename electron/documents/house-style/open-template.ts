// A Word template from anybody: what it may hold, and its parts by name.
import { posix } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { type HouseStyleRefusal, houseStyleRefusals } from '@shared/i18n/nl-house-style';
import { openPackage } from '../word-in/open-package';
import { type XmlElement, childElements, parseXml } from '../xml/xml-tree';
import { canonicalXml } from './canonical-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `image`, `header`, `theme`. */
  readonly kind: string;
  readonly type: string;
  /** A part's name, or an address when the relationship leads out of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Every method throws {@link UnusableTemplate} when the part is damaged. */
export interface Template {
  readonly document: string;
  bytes(part: string): Uint8Array | undefined;
  /** See {@link canonicalXml}. */
  xml(part: string): string | undefined;
  relationships(part: string): readonly Relationship[];
  contentType(part: string): string | undefined;
}

/** Carries a refusal out of the reading of parts. */
export class UnusableTemplate extends Error {
  constructor(readonly code: HouseStyleRefusal) {
    super(code);
  }
}

export function refuseStyle(code: HouseStyleRefusal): Result<never> {
  return fail(code, houseStyleRefusals[code]);
}

/** A template, or a document that serves as one. Codes: those of {@link houseStyleRefusals}. */
export function openTemplate(bytes: Uint8Array): Result<Template> {
  const opened = openPackage(bytes);
  if (!opened.ok) return refuseStyle(codeFor(opened.error.code));
  const read = (name: string) => {
    const part = opened.value(name);
    if (!part.ok) throw new UnusableTemplate(codeFor(part.error.code));
    return part.value;
  };
  const text = (name: string) => {
    const part = read(name);
    return part && new TextDecoder('utf-8', { fatal: true }).decode(part);
  };
  try {
    const types = childElements(parseXml(text('[Content_Types].xml') ?? ''));
    if (types.some(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes['ContentType'] ?? '')))
      return refuseStyle('style-has-macros');
    if (read('word/vbaProject.bin') !== undefined) return refuseStyle('style-has-macros');
    const relationships = (part: string) => relationshipsIn(part, text(relationshipsPart(part)));
    const document = relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
    if (document === undefined || read(document) === undefined) return refuseStyle('style-unreadable');
    return succeed({
      document,
      bytes: read,
      xml: (part) => {
        const xml = text(part);
        return xml && canonicalXml(xml);
      },
      relationships,
      contentType: (part) => contentTypeOf(part, types),
    });
  } catch (error) {
    return refuseStyle(error instanceof UnusableTemplate ? error.code : 'style-unreadable');
  }
}

export function relationshipsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

function relationshipsIn(part: string, xml: string | undefined): Relationship[] {
  if (xml === undefined) return [];
  return childElements(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isExternal = mode === 'External';
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
    return { id, type, kind: type.split('/').at(-1) ?? '', target: isExternal ? target : inside, isExternal };
  });
}

function contentTypeOf(part: string, types: readonly XmlElement[]): string | undefined {
  const extension = part.split('.').at(-1)?.toLowerCase();
  const own = types.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const shared = types.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
  return (own ?? shared)?.attributes['ContentType'];
}

function codeFor(code: string): HouseStyleRefusal {
  switch (code) {
    case 'word-old-format':
    case 'word-odt':
    case 'word-rtf':
      return 'style-old-format';
    case 'word-encrypted':
      return 'style-encrypted';
    case 'word-too-large':
      return 'style-too-large';
    default:
      return 'style-unreadable';
  }
}
