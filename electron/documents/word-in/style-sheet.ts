// The styles of a Word file, with what they take over from the styles that they are based on.
import { type XmlElement, childElement, childElements } from '../xml/xml-tree';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  /** What was looked up before: every stretch of letters asks for the same few things. */
  readonly #found = new Map<string, XmlElement | undefined>();
  readonly #defaults: XmlElement | undefined;
  readonly #defaultParagraph: string | undefined;

  constructor(sheet: XmlElement | undefined) {
    for (const element of sheet ? childElements(sheet, 'w:style') : []) {
      const id = element.attributes['w:styleId'] ?? '';
      const name = (valueOf(element, 'w:name') ?? id).toLowerCase();
      this.#styles.set(id, { name, basedOn: valueOf(element, 'w:basedOn'), element });
      if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default'])) {
        this.#defaultParagraph ??= id;
      }
    }
    const defaults = childElement(childElement(sheet, 'w:docDefaults'), 'w:rPrDefault');
    this.#defaults = childElement(defaults, 'w:rPr');
  }

  /** The names of a style and those that it is based on, nearest first; a paragraph without style has the default one. */
  namesOf(id: string | undefined): string[] {
    return this.#chain(id ?? this.#defaultParagraph).map(({ name }) => name);
  }

  /** The nearest paragraph property `name` in the chain of styles. */
  paragraphProperty(id: string | undefined, name: string): XmlElement | undefined {
    return this.#nearest(id ?? this.#defaultParagraph, 'w:pPr', name);
  }

  /** The nearest text property `name`: from a text style, a paragraph style, or the document's defaults. */
  textProperty(ids: readonly (string | undefined)[], name: string): XmlElement | undefined {
    for (const id of ids) {
      const found = this.#nearest(id, 'w:rPr', name);
      if (found) return found;
    }
    return this.#nearest(this.#defaultParagraph, 'w:rPr', name) ?? childElement(this.#defaults, name);
  }

  #nearest(id: string | undefined, properties: string, name: string): XmlElement | undefined {
    if (id === undefined) return undefined;
    const key = `${properties} ${name} ${id}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const found = this.#lookUp(id, properties, name);
    this.#found.set(key, found);
    return found;
  }

  #lookUp(id: string, properties: string, name: string): XmlElement | undefined {
    for (const { element } of this.#chain(id)) {
      const found = childElement(childElement(element, properties), name);
      if (found) return found;
    }
    return undefined;
  }

  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let at = id; at !== undefined && chain.length < 20;) {
      const style = this.#styles.get(at);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childElement(element, name)?.attributes['w:val'];
}

/** A number that can be reckoned with; undefined for anything else that an attribute can say. */
export function finiteNumber(value: string | undefined): number | undefined {
  const number = Number(value?.trim() === '' ? NaN : value);
  return Number.isFinite(number) ? number : undefined;
}

/** A property that is on by being there, unless it says otherwise. */
export function isToggledOn(property: XmlElement | undefined): boolean {
  return property !== undefined && isOn(property.attributes['w:val'] ?? '1');
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
}
