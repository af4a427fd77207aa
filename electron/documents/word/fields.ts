// Fields with their last result: what every reader of the file sees, and what Word can work out again.
import { BuilderElement, TextRun, XmlComponent } from 'docx';

/** The runs of a field with `code` that shows `result`. */
export function field(code: string, result: string): TextRun[] {
  return [
    fieldMark('begin'),
    instruction(code),
    fieldMark('separate'),
    new TextRun(result),
    fieldMark('end'),
  ];
}

export function fieldMark(kind: 'begin' | 'separate' | 'end'): TextRun {
  return new FieldRun(
    new BuilderElement<{ kind: string }>({
      name: 'w:fldChar',
      attributes: { kind: { key: 'w:fldCharType', value: kind } },
    }),
  );
}

export function instruction(code: string): TextRun {
  return new FieldRun(new InstructionText(code));
}

class InstructionText extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}

class FieldRun extends TextRun {
  constructor(content: XmlComponent) {
    super({});
    this.root.push(content);
  }
}
