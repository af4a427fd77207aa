// Where Word broke the pages when it saved the file: it leaves a mark at each place.
import { decodeUtf8 } from '@shared/exchange/utf8';
import type { PolicyPage } from '@shared/policy/policy-text';
import { openPackage } from '../word-in/open-package';

const mark = /<w:lastRenderedPageBreak\s*\/>/;
const hardBreak = /<w:br\s[^>]*w:type="page"[^>]*\/>/;
/** As many letters after a mark find its place in the text. */
const probeLength = 40;

/** One page when the file has no marks. Which number is printed on a page, Word does not keep: labels are null. */
export function pageBreaksIn(bytes: Uint8Array, text: string): PolicyPage[] {
  const starts = [0];
  const parts = openPackage(bytes);
  const part = parts.ok ? parts.value('word/document.xml') : parts;
  const xml = part.ok && part.value !== undefined ? (decodeUtf8(part.value) ?? '') : '';
  const marks = mark.test(xml) ? mark : hardBreak;
  let from = 0;
  for (const { index } of xml.matchAll(new RegExp(marks.source, 'g'))) {
    const probe = lettersAfter(xml, index);
    const at = probe.length < 8 ? -1 : indexOfLetters(text, probe, from);
    if (at < 0) continue;
    from = at + 1;
    if (at > (starts.at(-1) ?? 0)) starts.push(at);
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length, label: null }));
}

function lettersAfter(xml: string, index: number): string {
  let letters = '';
  const texts = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
  texts.lastIndex = index;
  for (let found = texts.exec(xml); found !== null && letters.length < probeLength; found = texts.exec(xml)) {
    if (found.index > index + 40_000) break;
    letters += onlyLetters((found[1] ?? '').replace(/&(?:amp|lt|gt|quot|apos|#\w+);/g, ''));
  }
  return letters.slice(0, probeLength);
}

function indexOfLetters(text: string, letters: string, from: number): number {
  const pattern = (letters.match(/./gu) ?? []).join('[^\\p{L}]*');
  const found = new RegExp(pattern, 'u').exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
