// Text as HTML: escaped, with the two marks, links within the letter, and footnotes behind it.
import type { LetterAnchor, LetterText } from '@shared/letter/letter-model';
import { cleanText } from '../word/clean-text';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Gives every place of one letter an id, and keeps the footnotes until they are printed. */
export class HtmlText {
  readonly #ids = new Map<string, string>();
  readonly #notes: string[] = [];

  constructor(private readonly words: { readonly note: string; readonly back: string }) {}

  idOf({ of, id }: LetterAnchor): string {
    const key = `${of} ${id}`;
    const known = this.#ids.get(key) ?? `plaats-${this.#ids.size + 1}`;
    this.#ids.set(key, known);
    return known;
  }

  runs(content: readonly LetterText[]): string {
    return content.map((run) => this.#run(run)).join('');
  }

  /** The notes that were met so far; empty when there are none. */
  notes(title: string): string {
    if (this.#notes.length === 0) return '';
    const items = this.#notes.map(
      (note, at) =>
        `<li class="FootnoteText" id="noot-${at + 1}">${note} <a href="#bij-noot-${at + 1}" role="doc-backlink" aria-label="${escapeHtml(`${this.words.back} ${at + 1}`)}">↩</a></li>`,
    );
    return `<section role="doc-endnotes" aria-label="${escapeHtml(title)}"><p class="notes-title">${escapeHtml(title)}</p><ol class="notes">${items.join('')}</ol></section>`;
  }

  #run({ text, strong, emphasis, to, note }: LetterText): string {
    let html = escapeHtml(text).replaceAll('\n', '<br>');
    if (emphasis === true) html = `<em>${html}</em>`;
    if (strong === true) html = `<strong>${html}</strong>`;
    if (to !== undefined) html = `<a href="#${this.idOf(to)}">${html}</a>`;
    if (note === undefined) return html;
    const number = this.#notes.push(this.runs(note));
    return `${html}<sup><a href="#noot-${number}" id="bij-noot-${number}" role="doc-noteref" aria-label="${escapeHtml(`${this.words.note} ${number}`)}">${number}</a></sup>`;
  }
}
