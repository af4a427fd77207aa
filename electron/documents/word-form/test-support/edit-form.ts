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

/** What Word's plus does under the nth empty block: the whole block again, control and all, its fields empty. */
export function pressPlus(nth: number): XmlEdit {
  return (document) => {
    let mark = -1;
    for (let count = 0; count <= nth; count += 1) {
      mark = document.indexOf('<w15:repeatingSectionItem/>', mark + 1);
    }
    const from = document.lastIndexOf('<w:sdt>', mark);
    const next = document.indexOf('<w15:repeatingSection/>', mark);
    // An item ends where its row does: two closing tags in a row.
    const to = document.lastIndexOf('</w:sdt></w:sdtContent></w:sdt>', next < 0 ? document.length : next);
    const item = document.slice(from, to + '</w:sdt>'.length);
    const copy = item.replace(
      /<w:id w:val="(\d+)"\/>/g,
      (_, id: string) => `<w:id w:val="${Number(id) + 7000}"/>`,
    );
    return document.slice(0, from) + item + copy + document.slice(from + item.length);
  };
}

/** The word above every block is gone. */
export const withoutHeads: XmlEdit = (document) =>
  document.replace(/<w:p>(?:(?!<\/w:p>).)*<w:t[^>]*>Punt<\/w:t>.*?<\/w:p>/gs, '');

/** A comment on the nth paragraph that holds `text`. */
export function addComment(bytes: Uint8Array, text: string, author: string, said: string): Uint8Array {
  const parts = unzipSync(bytes);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const comments =
    `<w:comments xmlns:w="${namespace}"><w:comment w:id="5" w:author="${author}"><w:p>${run(said)}</w:p>` +
    '</w:comment></w:comments>';
  const relations = 'word/_rels/document.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const related = strFromU8(parts[relations] ?? new Uint8Array()).replace(
    '</Relationships>',
    `<Relationship Id="rIdComments" Type="${type}" Target="comments.xml"/></Relationships>`,
  );
  const document = strFromU8(parts[main] ?? new Uint8Array());
  const at = document.lastIndexOf('<w:r>', document.indexOf(text));
  const marked = `${document.slice(0, at)}<w:commentRangeStart w:id="5"/>${document.slice(at)}`;
  return zipSync({
    ...parts,
    'word/comments.xml': strToU8(comments),
    [relations]: strToU8(related),
    [main]: strToU8(marked),
  });
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
