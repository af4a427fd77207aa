// Content controls (ECMA-376 part 1, 17.5.2), which the docx library cannot write: fields to fill in, and blocks that repeat.
import { BuilderElement, FileChild, type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';

/** Which control it is to Word. `lines` is plain text with line breaks; `row` holds blocks that a plus adds to. */
export type ControlKind =
  | { readonly type: 'rich' | 'line' | 'lines' | 'row' | 'block' }
  | {
      readonly type: 'choice';
      readonly choices: readonly { readonly value: string; readonly text: string }[];
    };

export interface ControlProperties {
  /** Unique in the document. */
  readonly id: number;
  readonly tag: string;
  /** What Word shows above the field, and a screen reader says of it. */
  readonly name: string;
  readonly kind: ControlKind;
  /** The name of its placeholder, and whether that is what it shows now. */
  readonly placeholder?: { readonly name: string; readonly isShown: boolean };
}

/** A control around paragraphs. */
export class BlockControl extends FileChild {
  constructor(properties: ControlProperties, children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(propertiesElement(properties), element('w:sdtContent', {}, children));
  }
}

/** A paragraph that ends with elements of which docx has no kind. */
export class OpenParagraph extends Paragraph {
  constructor(options: IParagraphOptions, more: readonly XmlComponent[]) {
    super(options);
    this.root.push(...more);
  }
}

/** A control around runs. */
export function inlineControl(properties: ControlProperties, runs: readonly XmlComponent[]): XmlComponent {
  return element('w:sdt', {}, [propertiesElement(properties), element('w:sdtContent', {}, runs)]);
}

function propertiesElement({ id, tag, name, kind, placeholder }: ControlProperties): XmlComponent {
  return element('w:sdtPr', {}, [
    element('w:alias', { 'w:val': name }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': id }),
    ...(placeholder === undefined
      ? []
      : [element('w:placeholder', {}, [element('w:docPart', { 'w:val': placeholder.name })])]),
    ...(placeholder?.isShown === true ? [element('w:showingPlcHdr')] : []),
    kindElement(kind),
  ]);
}

function kindElement(kind: ControlKind): XmlComponent {
  switch (kind.type) {
    case 'rich':
      return element('w:richText');
    case 'line':
      return element('w:text');
    case 'lines':
      return element('w:text', { 'w:multiLine': 1 });
    case 'choice':
      return element(
        'w:dropDownList',
        {},
        kind.choices.map(({ value, text }) =>
          element('w:listItem', { 'w:displayText': text, 'w:value': value }),
        ),
      );
    case 'row':
      return element('w15:repeatingSection');
    case 'block':
      return element('w15:repeatingSectionItem');
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}
