// One style of a styles part as text, and the small changes that it may need.

export interface StyleText {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isDefault: boolean;
  readonly xml: string;
}

const stylePattern = /<w:style (?:[^>]*[^/])?>.*?<\/w:style>/gs;

export function stylesIn(part: string): StyleText[] {
  return (part.match(stylePattern) ?? []).map((xml) => {
    const head = xml.slice(0, xml.indexOf('>'));
    const name = valueOf(xml, 'name') ?? '';
    return {
      id: attribute(head, 'styleId') ?? '',
      type: attribute(head, 'type') ?? 'paragraph',
      name,
      aliases: [name, ...(valueOf(xml, 'aliases') ?? '').split(',')].filter((each) => each !== ''),
      isDefault: ['1', 'true', 'on'].includes(attribute(head, 'default') ?? ''),
      xml,
    };
  });
}

/** `change` of every style; what stands between the styles stays. */
export function changeStyles(part: string, change: (style: StyleText) => string): string {
  return part.replace(stylePattern, (xml) => {
    const [style] = stylesIn(xml);
    return style === undefined ? xml : change(style);
  });
}

/** The value of the first element `w:name`. */
export function valueOf(xml: string, name: string): string | undefined {
  return new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1];
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`\\sw:${name}="([^"]*)"`).exec(head)?.[1];
}

export const numberingOf = (xml: string): string | undefined => /<w:numPr>.*?<\/w:numPr>/s.exec(xml)?.[0];

/** What a style must say before its numbering, after its numbering, and after its paragraph properties. */
const beforeNumbering =
  /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>)*/;
const afterParagraph = /<w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)\b|<\/w:style>/;

/** The style with `numbering` instead of its own. */
export function withNumbering(xml: string, numbering: string): string {
  const bare = withParagraph(xml.replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs, ''));
  return bare.replace(/<w:pPr>(.*?)<\/w:pPr>/s, (_, inside: string) => {
    const before = beforeNumbering.exec(inside)?.[0] ?? '';
    return `<w:pPr>${before}${numbering}${inside.slice(before.length)}</w:pPr>`;
  });
}

/** A heading says its rank, for contents and screen readers, and stands with what follows. */
export function asHeading(xml: string, outline: string): string {
  const ranked = /<w:outlineLvl\b/.test(xml)
    ? xml
    : withParagraph(xml).replace('</w:pPr>', `${outline}</w:pPr>`);
  return /<w:keepNext\b/.test(ranked)
    ? ranked
    : withParagraph(ranked).replace('<w:pPr>', '<w:pPr><w:keepNext/>');
}

function withParagraph(xml: string): string {
  const open = xml.replace('<w:pPr/>', '<w:pPr></w:pPr>');
  return open.includes('<w:pPr>') ? open : open.replace(afterParagraph, (next) => `<w:pPr></w:pPr>${next}`);
}
