// From lines to blocks: which text is in which field of which point. Nothing is lost, and nothing counts twice.
import { type FormField, formFields } from '../i18n/nl-word-form';
import { type Inline, inlineText } from '../rich-text';
import type { TrackedChange, WordComment, WordParagraph } from '../word-import/word-block';
import type { DocumentLine } from '../word-import/document-lines';
import type { FormLine, FormStretch } from './form-lines';

/** A paragraph of a field, or the part of one that is in the field. */
export interface FieldParagraph {
  readonly paragraph: WordParagraph;
  readonly content: readonly Inline[];
}

/** `lead` is text above the first field. `hasMoved`: text beside the fields was given a place in one. */
export interface FormBlock {
  readonly chapter: string;
  readonly lead: readonly FieldParagraph[];
  readonly fields: Readonly<Record<FormField, readonly FieldParagraph[]>>;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly WordComment[];
  readonly bookmarkKey: string | undefined;
  readonly controlKey: string | undefined;
  readonly hasMoved: boolean;
}

/** A line with text that somebody typed; `block` is null for a chapter and for text in no block. */
export interface PlacedLine {
  readonly line: FormLine;
  readonly part: DocumentLine['part'];
  readonly block: FormBlock | null;
}

export interface GatheredBlocks {
  readonly blocks: readonly FormBlock[];
  readonly lines: readonly PlacedLine[];
  /** Text in no block. */
  readonly outside: readonly string[];
}

const longFields: readonly FormField[] = ['body', 'advice', 'quote'];

/** `lines` from the first chapter on. */
export function gatherBlocks(
  lines: readonly FormLine[],
  chapterOf: (heading: string) => string,
): GatheredBlocks {
  const gatherer = new Gatherer(chapterOf);
  for (const line of lines) gatherer.take(line);
  return gatherer;
}

class Gatherer implements GatheredBlocks {
  readonly blocks: OpenBlock[] = [];
  readonly lines: PlacedLine[] = [];
  readonly outside: string[] = [];
  readonly #chapterOf: (heading: string) => string;
  #chapter = '';
  #open: OpenBlock | undefined;

  constructor(chapterOf: (heading: string) => string) {
    this.#chapterOf = chapterOf;
  }

  take(line: FormLine): void {
    const { paragraph, label } = line;
    if (line.isChapter) {
      this.#chapter = this.#chapterOf(inlineText(paragraph.content));
      this.#open = undefined;
      this.lines.push({ line, part: 'chapter', block: null });
      return;
    }
    if (label === 'point') this.#begin();
    else if (label !== undefined) this.#enter(label, 0, true);
    const isOutside = joined(line.stretches).some((stretch) => !this.#put(line, stretch));
    if (isOutside) this.lines.push({ line, part: 'none', block: null });
    else if (this.#open !== undefined) {
      this.#open.hang(line);
      const isTitle = this.#open.fields.title.some((part) => part.paragraph === paragraph);
      if (line.stretches.length > 0) {
        this.lines.push({ line, part: isTitle ? 'title' : 'text', block: this.#open });
      }
    }
  }

  /** False when it is in no block. */
  #put(line: FormLine, { field, instance, content }: FormStretch): boolean {
    const { paragraph, label, block } = line;
    if (field !== undefined) {
      this.#enter(field, instance, false).put(field, { paragraph, content });
    } else if (this.#open === undefined || (label === undefined && this.#open.isLeft(block))) {
      this.outside.push(inlineText(content).trim());
      return false;
    } else this.#open.putBeside({ paragraph, content }, label !== undefined || line.stretches.length > 1);
    if (block !== 0 && this.#open !== undefined) this.#open.control ||= block;
    return true;
  }

  /** A field that the block had before it went on to another one opens the next block. */
  #enter(field: FormField, instance: number, isLabel: boolean): OpenBlock {
    const open = this.#open ?? this.#begin();
    return open.enter(field, instance, isLabel) ? open : this.#begin(field, instance);
  }

  #begin(field?: FormField, instance = 0): OpenBlock {
    const block = new OpenBlock(this.#chapter);
    if (field !== undefined) block.enter(field, instance, true);
    this.blocks.push(block);
    this.#open = block;
    return block;
  }
}

class OpenBlock implements FormBlock {
  readonly lead: FieldParagraph[] = [];
  readonly fields: Record<FormField, FieldParagraph[]> = {
    kind: [],
    title: [],
    body: [],
    advice: [],
    quote: [],
    section: [],
    page: [],
  };
  readonly changes: TrackedChange[] = [];
  readonly comments: WordComment[] = [];
  bookmarkKey: string | undefined;
  controlKey: string | undefined;
  hasMoved = false;
  /** The control around the whole block; 0 when none is known. */
  control = 0;
  readonly #seen = new Set<FormField>();
  readonly #instances = new Set<number>();
  readonly #controlled = new Set<FormField>();
  #current: FormField | undefined;

  constructor(readonly chapter: string) {}

  /** False when this field must be that of another block. */
  enter(field: FormField, instance: number, isLabel: boolean): boolean {
    const isSame =
      this.#current === field && (longFields.includes(field) || this.#isBlank(field) || !isLabel);
    const isKnown = instance !== 0 && this.#instances.has(instance);
    if (this.#seen.has(field) && !isSame && !isKnown) return false;
    this.#seen.add(field);
    if (instance !== 0) {
      this.#instances.add(instance);
      this.#controlled.add(field);
    }
    this.#current = field;
    return true;
  }

  put(field: FormField, part: FieldParagraph): void {
    const own = this.fields[field];
    const last = own.at(-1);
    // What is typed before or after a control on its line is one paragraph with it.
    if (last?.paragraph === part.paragraph) {
      own[own.length - 1] = { ...last, content: [...last.content, ...part.content] };
    } else own.push(part);
  }

  /** Text in no field: it belongs to the one above it, or beside it on the same line. */
  putBeside(part: FieldParagraph, isOnFieldLine: boolean): void {
    const current = this.#current;
    if (current === undefined) {
      this.lead.push(part);
      return;
    }
    const fits = isOnFieldLine || longFields.includes(current) || this.#isBlank(current);
    this.hasMoved ||= !fits || (!isOnFieldLine && this.#controlled.has(current));
    this.put(fits ? current : this.#longFieldNear(current), part);
  }

  /** Whether text in this control, or in none, is outside of the block. */
  isLeft(control: number): boolean {
    return this.control !== 0 && this.control !== control;
  }

  hang({ paragraph, bookmarkKey, controlKey }: FormLine): void {
    this.changes.push(...paragraph.changes);
    this.comments.push(...paragraph.comments);
    this.bookmarkKey ??= bookmarkKey;
    this.controlKey ??= controlKey;
  }

  #longFieldNear(field: FormField): FormField {
    const isAbove = formFields.indexOf(field) > formFields.indexOf('advice');
    return isAbove && !this.#isBlank('advice') ? 'advice' : 'body';
  }

  #isBlank(field: FormField): boolean {
    return this.fields[field].every(({ content }) => inlineText(content).trim() === '');
  }
}

/** Stretches of one field in a row as one. */
function joined(stretches: readonly FormStretch[]): FormStretch[] {
  const all: FormStretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.instance === stretch.instance && last.field === stretch.field) {
      all[all.length - 1] = { ...last, content: [...last.content, ...stretch.content] };
    } else all.push(stretch);
  }
  return all;
}
