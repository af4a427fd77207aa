// Walks through one paragraph: its letters as if every tracked change was accepted, and what hangs on them.
import type { Inline } from '@shared/rich-text';
import type { TrackedChange, WordComment, WordControl, WordStretch } from '@shared/word-import/word-block';
import { type XmlElement, childElement, childElements, outermost, textOf } from '../xml/xml-tree';
import type { MarginTexts } from './margin-texts';
import type { OpenControls } from './open-controls';
import { type StyleSheet, finiteNumber, isToggledOn, valueOf } from './style-sheet';

/** A stretch of letters in one look; `size` is in half points. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly caps: boolean;
  readonly size: number;
  /** The controls around it, outermost first. */
  readonly controls: readonly WordControl[];
}

/** What a whole document has in common. */
export interface ReadingAids {
  readonly styles: StyleSheet;
  readonly margin: MarginTexts;
  readonly seenComments: Set<string>;
  readonly seenNotes: Set<string>;
  readonly controls: OpenControls;
}

type Revision = { readonly type: TrackedChange['type']; readonly author: string } | undefined;

export class ParagraphContent {
  readonly runs: Run[] = [];
  readonly changes: TrackedChange[] = [];
  readonly comments: WordComment[] = [];
  readonly notes: string[] = [];
  readonly bookmarks: string[] = [];
  /** `w:txbxContent` elements met on the way: text boxes, read after the paragraph. */
  readonly boxes: XmlElement[] = [];
  readonly #styles: StyleSheet;
  readonly #margin: MarginTexts;
  readonly #style: string | undefined;
  readonly #seenComments: Set<string>;
  readonly #seenNotes: Set<string>;
  readonly #controls: OpenControls;

  constructor(
    paragraph: XmlElement,
    style: string | undefined,
    { styles, margin, seenComments, seenNotes, controls }: ReadingAids,
  ) {
    this.#styles = styles;
    this.#margin = margin;
    this.#style = style;
    this.#seenComments = seenComments;
    this.#seenNotes = seenNotes;
    this.#controls = controls;
    this.#walk(paragraph, undefined, controls.around);
  }

  get inlines(): Inline[] {
    return this.runs.map(inlineOf);
  }

  get stretches(): WordStretch[] {
    const stretches: { controls: readonly WordControl[]; content: Inline[] }[] = [];
    for (const run of this.runs) {
      const last = stretches.at(-1);
      if (last?.controls === run.controls) last.content.push(inlineOf(run));
      else stretches.push({ controls: run.controls, content: [inlineOf(run)] });
    }
    return stretches;
  }

  #walk(element: XmlElement, revision: Revision, controls: readonly WordControl[]): void {
    for (const child of childElements(element)) {
      const { 'w:author': author = '', 'w:id': id = '' } = child.attributes;
      switch (child.name) {
        case 'w:r':
          this.#readRun(child, revision, controls);
          break;
        case 'w:sdt':
          this.#walk(child, revision, this.#controls.into(controls, child));
          break;
        case 'w:bookmarkStart':
          this.bookmarks.push(child.attributes['w:name'] ?? '');
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.#walk(child, revision?.type === 'deleted' ? revision : { type: 'inserted', author }, controls);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.#walk(child, { type: 'deleted', author }, controls);
          break;
        case 'w:commentRangeStart':
          this.#addComment(id);
          break;
        case 'mc:AlternateContent':
          this.#walk(
            childElement(child, 'mc:Choice') ?? childElement(child, 'mc:Fallback') ?? empty,
            revision,
            controls,
          );
          break;
        case 'w:pPr':
        case 'w:sdtPr':
          break;
        default:
          this.#walk(child, revision, controls);
      }
    }
  }

  #readRun(run: XmlElement, revision: Revision, controls: readonly WordControl[]): void {
    const look = this.#lookOf(childElement(run, 'w:rPr'));
    if (look === undefined) return;
    let text = '';
    for (const part of childElements(run)) text += this.#readPart(part);
    if (text === '') return;
    if (revision !== undefined) this.#addChange(revision, text);
    if (revision?.type !== 'deleted') this.runs.push({ text, ...look, controls });
  }

  #readPart(part: XmlElement): string {
    const { 'w:id': id = '' } = part.attributes;
    switch (part.name) {
      case 'w:t':
      case 'w:delText':
        // A soft hyphen says where a word may break, and is no letter of it.
        return textOf(part)
          .replace(/\u00ad/g, '')
          .replace(/[\u00a0\u202f\u2007]/g, ' ');
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
        return part.attributes['w:type'] === undefined || part.attributes['w:type'] === 'textWrapping'
          ? '\n'
          : '';
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:commentReference':
        this.#addComment(id);
        return '';
      case 'w:footnoteReference':
        this.#addNote(`foot ${id}`, this.#margin.footnotes.get(id));
        return '';
      case 'w:endnoteReference':
        this.#addNote(`end ${id}`, this.#margin.endnotes.get(id));
        return '';
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#addBoxes(part);
        return '';
      default:
        return '';
    }
  }

  /** `undefined` for hidden text. */
  #lookOf(properties: XmlElement | undefined): Omit<Run, 'text' | 'controls'> | undefined {
    const chain = [valueOf(properties, 'w:rStyle'), this.#style];
    const find = (name: string) => childElement(properties, name) ?? this.#styles.textProperty(chain, name);
    if (isToggledOn(find('w:vanish'))) return undefined;
    return {
      bold: isToggledOn(find('w:b')),
      italic: isToggledOn(find('w:i')),
      underlined: isToggledOn(find('w:u')),
      caps: isToggledOn(find('w:caps')) || isToggledOn(find('w:smallCaps')),
      size: finiteNumber(find('w:sz')?.attributes['w:val']) ?? 22,
    };
  }

  #addChange({ type, author }: NonNullable<Revision>, text: string): void {
    const last = this.changes.at(-1);
    if (last?.type === type && last.author === author) {
      this.changes[this.changes.length - 1] = { type, author, text: last.text + text };
    } else this.changes.push({ type, author, text });
  }

  #addComment(id: string): void {
    const comment = this.#margin.comments.get(id);
    if (comment === undefined || this.#seenComments.has(id)) return;
    this.#seenComments.add(id);
    this.comments.push(comment);
  }

  /** Once each: a note that is named a thousand times would be written a thousand times. */
  #addNote(name: string, text: string | undefined): void {
    if (text === undefined || text === '' || this.#seenNotes.has(name)) return;
    this.#seenNotes.add(name);
    this.notes.push(text);
  }

  /**
   * Word writes a text box twice, for itself and for older readers: only the first that holds text is read. A box in a
   * box is met when that one is read.
   */
  #addBoxes(element: XmlElement): void {
    if (element.name !== 'mc:AlternateContent') {
      for (const box of outermost(element, 'w:txbxContent')) this.boxes.push(box);
      return;
    }
    for (const branch of childElements(element)) {
      const boxes = outermost(branch, 'w:txbxContent');
      for (const box of boxes) this.boxes.push(box);
      if (boxes.length > 0) return;
    }
  }
}

function inlineOf({ text, bold, italic }: Run): Inline {
  return { text, ...(bold && { strong: true }), ...(italic && { emphasis: true }) };
}

const empty: XmlElement = { name: '', attributes: {}, children: [] };
