// Parts of the template that come along with everything that they lead to: headers, footers, theme, fonts.
import { posix } from 'node:path';
import { escapeXml } from './canonical-xml';
import { type Relationship, type Template, UnusableTemplate, relationshipsPart } from './open-template';

/** Fields that fetch something from elsewhere when the letter is opened. */
const fetching = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|DATABASE|IMPORT|RD)\b/i;
/** What Word would run or open rather than show. */
const active = /^(?:oleObject|package|control|activeXControlBinary|attachedTemplate|subDocument|aFChunk)$/;
const encoder = new TextEncoder();

export class PartCopier {
  readonly #template: Template;
  readonly #parts: Record<string, Uint8Array>;
  readonly #types = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** New parts are put in `parts`, under names that it does not have yet. */
  constructor(template: Template, parts: Record<string, Uint8Array>) {
    this.#template = template;
    this.#parts = parts;
  }

  /** By the name of the part in the new file. */
  get types(): ReadonlyMap<string, string> {
    return this.#types;
  }

  /** The name in the new file. Throws {@link UnusableTemplate} for what is missing or comes from elsewhere. */
  copy(part: string, change: (xml: string) => string = (xml) => xml): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const type = this.#template.contentType(part);
    const bytes = /\.xml$/i.test(part) ? this.#xml(part, change) : this.#template.bytes(part);
    if (bytes === undefined || type === undefined) throw new UnusableTemplate('style-unreadable');
    const name = this.#freeName(part);
    this.#names.set(part, name);
    this.#types.set(name, type);
    this.#parts[name] = bytes;
    const relationships = this.#template.relationships(part);
    if (relationships.length > 0) {
      const lines = relationships.map((relationship) => this.#relationship(relationship));
      this.#parts[relationshipsPart(name)] = encoder.encode(relationshipsXml(lines));
    }
    return name;
  }

  #xml(part: string, change: (xml: string) => string): Uint8Array | undefined {
    const xml = this.#template.xml(part);
    const fields = [...(xml ?? '').matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)];
    const words = fields.map(([, run = '', simple = '']) => run + simple);
    // A word may be cut in two by its runs.
    if (fetching.test(words.join('')) || fetching.test(words.join(' ')))
      throw new UnusableTemplate('style-has-links');
    return xml === undefined ? undefined : encoder.encode(change(xml));
  }

  #relationship({ id, type, kind, target, isExternal }: Relationship): string {
    if (active.test(kind)) throw new UnusableTemplate('style-has-links');
    if (!isExternal) return relationshipXml(id, type, `/${this.copy(target)}`);
    // A picture on another computer would be fetched by everybody who opens the letter.
    if (kind !== 'hyperlink') throw new UnusableTemplate('style-has-links');
    return relationshipXml(id, type, target, true);
  }

  #freeName(part: string): string {
    const { name, ext } = posix.parse(part);
    const folder = posix.dirname(part).startsWith('word') ? posix.dirname(part) : 'word';
    const stem = name.replace(/\d+$/, '').replace(/[^\w-]/g, '-');
    const taken = new Set(Object.keys(this.#parts).map((each) => each.toLowerCase()));
    for (let number = name.slice(/\d*$/.exec(name)?.index); ; number = String(Number(number) + 1)) {
      const wanted = `${folder}/${stem}${number}${ext}`;
      if (!taken.has(wanted.toLowerCase())) return wanted;
    }
  }
}

export function relationshipXml(id: string, type: string, target: string, isExternal = false): string {
  const mode = isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
}

function relationshipsXml(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
