// Filling in a form as a person does in Word, on the XML that Word would write. Shares no code with the reader.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type XmlEdit = (document: string) => string;

const main = 'word/document.xml';

export function editForm(bytes: Uint8Array, ...edits: readonly XmlEdit[]): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[main] ?? new Uint8Array());
  const after = edits.reduce((document, edit) => edit(document), before);
  if (edits.length > 0 && after === before) throw new Error('nothing was edited');
  return zipSync({ ...parts, [main]: strToU8(after) });
}

export function withoutPart(bytes: Uint8Array, name: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([one]) => one !== name)));
}

export const bulletList = 77;

/** With a bulleted list to use, as Word adds one when somebody presses its button. */
export function withBullets(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/numbering.xml';
  const numbering = strFromU8(parts[name] ?? new Uint8Array());
  const definitions = numbering.split('<w:abstractNum ').slice(1);
  const bullets = definitions.find((one) => one.includes('w:val="•"'));
  const id = /w:abstractNumId="(\d+)"/.exec(bullets ?? '')?.[1];
  if (id === undefined) throw new Error('no bullets');
  const list = `<w:num w:numId="${bulletList}"><w:abstractNumId w:val="${id}"/></w:num>`;
  return zipSync({ ...parts, [name]: strToU8(numbering.replace('</w:numbering>', `${list}</w:numbering>`)) });
}

/** A paragraph in Word's own terms: `list` is a numbering id and a level, `style` a style's id. */
export function paragraph(
  text: string,
  { style = 'FormulierVeld', list }: { style?: string; list?: readonly [id: number, level: number] } = {},
): string {
  const numbering = list && `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering ?? ''}</w:pPr>${run(text)}</w:p>`;
}

/** `marks` as in a run's properties: `<w:b/>`. */
export function run(text: string, marks = ''): string {
  const properties = marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The nth control of a field gets this content instead of its placeholder; runs for a line, paragraphs for a box. */
export function fill(field: string, content: string, nth = 0): XmlEdit {
  return (document) => {
    const [from, to] = controlAt(document, field, nth);
    const control = document.slice(from, to);
    const filled = control
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, () => `<w:sdtContent>${content}</w:sdtContent>`);
    return document.slice(0, from) + filled + document.slice(to);
  };
}

/** Chosen from the list of kinds. */
export const choose = (kind: string, nth = 0) => fill('kind', run(kind), nth);

/** From the word above it to the paragraph with the page; `nth` counts all blocks. */
export function blockAt(document: string, nth: number): readonly [from: number, to: number] {
  const heads = [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:t[^>]*>Punt<\/w:t>.*?<\/w:p>/gs)];
  const from = heads[nth]?.index ?? -1;
  const page = document.indexOf('>Bladzijde:<', from);
  const to = document.indexOf('</w:p>', page) + '</w:p>'.length;
  if (from < 0 || page < 0) throw new Error(`no block ${nth}`);
  return [from, to];
}

/** A copy of a block under another: bookmarks stay behind, and every control gets an id of its own. */
export function copyBlock(from: number, under: number): XmlEdit {
  return (document) => {
    const [start, end] = blockAt(document, from);
    const copy = document
      .slice(start, end)
      .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')
      .replace(/<w:id w:val="(\d+)"\/>/g, (_, id: string) => `<w:id w:val="${Number(id) + 5000}"/>`);
    const [, place] = blockAt(document, under);
    return document.slice(0, place) + copy + document.slice(place);
  };
}

export function deleteBlock(nth: number): XmlEdit {
  return (document) => {
    const [from, to] = blockAt(document, nth);
    return document.slice(0, from) + document.slice(to);
  };
}

/** Text put behind the nth paragraph that holds `text`. */
export function insertAfter(text: string, added: string, nth = 0): XmlEdit {
  return (document) => {
    let at = -1;
    for (let count = 0; count <= nth; count += 1) at = document.indexOf(text, at + 1);
    if (at < 0) throw new Error(`no "${text}"`);
    const end = document.indexOf('</w:p>', at) + '</w:p>'.length;
    return document.slice(0, end) + added + document.slice(end);
  };
}

export const replace =
  (from: string | RegExp, to: string): XmlEdit =>
  (document) =>
    document.replace(from, () => to);

/** All controls gone, their content left: what other programs do, and some people. */
export const withoutControls: XmlEdit = (document) =>
  document.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt(?:Content)?>/g, '');

/** No style, bookmark or control is left. */
export const plain: XmlEdit = (document) =>
  withoutControls(document)
    .replace(/<w:pStyle w:val="(?!Heading)[^"]*"\/>/g, '')
    .replace(/<w:rStyle [^>]*\/>/g, '')
    .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');

function controlAt(document: string, field: string, nth: number): readonly [from: number, to: number] {
  const tags = [...document.matchAll(new RegExp(`<w:tag w:val="samenadvies:${field}(?::[^"]*)?"/>`, 'g'))];
  const at = tags[nth]?.index ?? -1;
  if (at < 0) throw new Error(`no field ${field} ${nth}`);
  const from = document.lastIndexOf('<w:sdt>', at);
  return [from, document.indexOf('</w:sdt>', at) + '</w:sdt>'.length];
}
