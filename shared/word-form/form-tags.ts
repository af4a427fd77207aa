// The hidden names in a form: which field a content control is, of which point, and what the file says of itself.
import { sha256Hex } from '../exchange/hash';
import { type FormField, formFields } from '../i18n/nl-word-form';

const prefix = 'samenadvies';

/** `point` is a whole block, `points` the row of blocks of a chapter. */
export type FormPart = FormField | 'point' | 'points';
const parts: readonly string[] = [...formFields, 'point', 'points'];

/** A content control's tag; `key` is that of the point that the form was filled in with. Word allows 64 characters. */
export function formTag(part: FormPart, key?: string): string {
  return [prefix, part, ...(key === undefined ? [] : [key])].join(':');
}

export function readFormTag(tag: string): { readonly part: FormPart; readonly key?: string } | undefined {
  const [own, part = '', key] = tag.split(':');
  if (own !== prefix || !parts.includes(part)) return undefined;
  return { part: part as FormPart, ...(key === undefined ? {} : { key }) };
}

/** A point's key: short, whatever its id, and never that of another point in another form. */
export function pointKey(id: string): string {
  return sha256Hex(id).slice(0, 16);
}

const bookmark = 'samenadvies_punt_';
const chapter = 'samenadvies_hoofdstuk_';

/** At the heading of a chapter, counted from 1: a heading that was pasted into a text has none. */
export function chapterBookmark(number: number): string {
  return chapter + String(number);
}

export function isChapterBookmark(name: string): boolean {
  return name.startsWith(chapter);
}

/** Around the word above a point's block: where a program drops tags, it keeps bookmarks. */
export function pointBookmark(key: string): string {
  return bookmark + key;
}

/** The key in a bookmark's name; a copy of a bookmark has another name. */
export function readPointBookmark(name: string): string | undefined {
  const key = name.startsWith(bookmark) ? name.slice(bookmark.length) : '';
  return /^[0-9a-f]{16}$/.test(key) ? key : undefined;
}

/** Names of the document properties in which a form says what it was made from. */
export const formProperty = {
  version: 'Samenadvies formulier',
  dossier: 'Samenadvies dossier',
  council: 'Samenadvies raad',
  explanation: 'Samenadvies uitleg',
  contribution: (number: number) => `Samenadvies bijdrage ${number}`,
  point: (key: string) => `Samenadvies punt ${key}`,
} as const;

/** The name of the building block with a field's placeholder. */
export function placeholderName(field: FormField): string {
  return `Samenadvies_${field}`;
}
