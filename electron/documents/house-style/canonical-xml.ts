// A part of somebody's template in one way of writing, so that pieces of it can be taken over as text.
import { SaxesParser } from 'saxes';
import { parseXml } from '../xml/xml-tree';

/** The pieces are put in parts that give these names their usual prefix. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
]);

/**
 * The same elements without comments, instructions and CDATA, double quotes around every value. Throws when `xml` is
 * not well-formed, too large, or gives Word's own names another prefix than every program does.
 */
export function canonicalXml(xml: string): string {
  parseXml(xml);
  const parser = new SaxesParser({ xmlns: true });
  let written = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  let isOpen = false;
  const add = (text: string) => {
    written += isOpen ? `>${text}` : text;
    isOpen = false;
  };
  const addText = (text: string) => {
    if (text !== '') add(escapeXml(text));
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, prefix, attributes }) => {
    const wanted = prefixes.get(uri);
    if (wanted !== undefined && prefix !== wanted) throw new Error('unusual prefix');
    const values = Object.values(attributes).map((each) => ` ${each.name}="${escapeXml(each.value)}"`);
    add(`<${name}${values.join('')}`);
    isOpen = true;
  });
  let depth = 0;
  parser.on('opentagstart', () => void (depth += 1));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (isOpen) {
      written += '/>';
      isOpen = false;
    } else written += `</${name}>`;
  });
  parser.on('text', (text) => {
    if (depth > 0) addText(text);
  });
  parser.on('cdata', addText);
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return written;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
