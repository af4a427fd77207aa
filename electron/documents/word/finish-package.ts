// Opens the package that docx made, mends its parts and closes it again with fixed dates and order.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

export type PartEdit = (part: string) => string;

/** Fixed, so that one letter always has the same bytes. Zip times have no zone: local fields are what is written. */
const zipDate = new Date(1980, 0, 1);
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Applies `edits` by part name; parts sort by name after the ones that readers want first. */
export function finishPackage(bytes: Uint8Array, edits: Readonly<Record<string, PartEdit>>): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && !firstParts.includes(name));
  const ordered = [...firstParts, ...names.sort()];
  const finished: Zippable = {};
  for (const name of ordered) {
    const part = parts[name];
    if (part === undefined) continue;
    const edit = edits[name];
    finished[name] = [edit ? strToU8(edit(strFromU8(part))) : part, { mtime: zipDate, level: 6 }];
  }
  return zipSync(finished);
}
