// Opens the package that docx made, mends its parts and closes it again with fixed dates and order.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export type PartEdit = (part: string) => string;

/** Fixed, so that one letter always has the same bytes. Zip times have no zone: local fields are what is written. */
const zipDate = new Date(1980, 0, 1);
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * Applies `edits` by part name, then adds what `addParts` gives; parts sort by name after the ones that readers want
 * first.
 */
export function finishPackage(
  bytes: Uint8Array,
  edits: Readonly<Record<string, PartEdit>>,
  addParts: () => Readonly<Record<string, string>> = () => ({}),
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(edit(strFromU8(part)));
  }
  for (const [name, part] of Object.entries(addParts())) parts[name] = strToU8(part);
  return closePackage(parts);
}

/** The same parts always give the same bytes. */
export function closePackage(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && !firstParts.includes(name));
  const finished: Zippable = {};
  for (const name of [...firstParts, ...names.sort()]) {
    const part = parts[name];
    if (part !== undefined) finished[name] = [part, { mtime: zipDate, level: 6 }];
  }
  return zipSync(finished);
}
