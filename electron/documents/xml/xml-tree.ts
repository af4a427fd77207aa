// A strict XML reader: namespaces resolved, anything not well-formed is an error, nesting is bounded.
import { SaxesParser } from 'saxes';

/** `name` and attribute names carry the usual prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** A letter of a thousand pages has half as many; each costs some two hundred bytes of memory. */
const maxElements = 1_000_000;

/** Deeper than any program writes; keeps recursive readers within their stack. */
const maxDepth = 300;

const usualPrefix = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
    'http://schemas.openxmlformats.org/package/2006/content-types': '',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
    'http://purl.org/dc/elements/1.1/': 'dc:',
    'http://purl.org/dc/terms/': 'dcterms:',
  }),
);

/** There are more elements than a document has: told before one of them is built. */
export class XmlTooLarge extends Error {}

const none: XmlElement['attributes'] = {};

/**
 * Throws an error that says where when `xml` is not well-formed or too deep, {@link XmlTooLarge} when there is too much
 * of it. Entities of a DOCTYPE are not known.
 */
export function parseXml(xml: string): XmlElement {
  interface Open extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  if (isTooMuch(xml)) throw new XmlTooLarge();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const names = new Map<string, Map<string, string>>();
  // One string for one name: a document has a handful of names and a hundred thousand elements.
  const named = (uri: string, prefix: string, local: string) => {
    const space = usualPrefix.get(uri) ?? (prefix === '' ? '' : `${prefix}:`);
    const known = names.get(space) ?? new Map<string, string>();
    const name = known.get(local) ?? `${space}${local}`;
    names.set(space, known.set(local, name));
    return name;
  };
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (open.length >= maxDepth) throw new Error('too deep');
    const given = Object.values(tag.attributes);
    const attributes =
      given.length === 0
        ? none
        : Object.fromEntries(
            given.map(({ uri, prefix, local, value }) => [named(uri, prefix, local), value]),
          );
    const element: Open = { name: named(tag.uri, tag.prefix, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml.replace(/^\ufeff/, '')).close();
  if (root === undefined) throw new Error('no root element');
  return root;
}

function isTooMuch(xml: string): boolean {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0 && tags <= maxElements; at = xml.indexOf('<', at + 1)) {
    if (xml.charCodeAt(at + 1) !== slash) tags += 1;
  }
  return tags > maxElements;
}

const slash = 0x2f;

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childElements(element, name)[0];
}

/** All elements below `element` in document order, itself included; only those called `name` when given. */
export function* descendants(element: XmlElement, name?: string): Generator<XmlElement> {
  if (name === undefined || element.name === name) yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendants(child, name);
}

/** The elements called `name` below `element` that stand in no other one, in document order. */
export function outermost(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => (child.name === name ? [child] : outermost(child, name)));
}

export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
