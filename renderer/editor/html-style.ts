// What a piece of pasted HTML is, as Word, Outlook, LibreOffice and mail programs write it: bold, hidden, an item of a list.

export interface TextStyle {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** An item of a list as Word marks it: a paragraph with a level. */
export interface WordItem {
  readonly level: number;
  readonly ordered: boolean;
}

const strongTags = new Set(['B', 'STRONG', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const emphasisTags = new Set(['I', 'EM', 'CITE', 'DFN', 'VAR']);
const silentTags = new Set([
  'STYLE',
  'SCRIPT',
  'META',
  'LINK',
  'TITLE',
  'XML',
  'DEL',
  'TEMPLATE',
  'NOSCRIPT',
]);
const markerStyle = /mso-list:\s*ignore/i;
const listStyle = /mso-list:\s*l\d+\s+level(\d)/i;

/** The style inside an element, given the style around it. Fonts, sizes and colours do not exist here. */
export function styleWithin(element: Element, around: TextStyle): TextStyle {
  const css = cssOf(element);
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(css)?.[1];
  const slope = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(css)?.[1];
  const strong = around.strong || strongTags.has(element.tagName);
  const emphasis = around.emphasis || emphasisTags.has(element.tagName);
  return {
    strong: weight === undefined ? strong : /^(?:bold|bolder|[6-9]00)$/i.test(weight),
    emphasis: slope === undefined ? emphasis : /^(?:italic|oblique)$/i.test(slope),
  };
}

/** What a reader did not see, or is not text of the writer: styles, deleted text, list markers, comments. */
export function isSilent(element: Element): boolean {
  const css = cssOf(element);
  return (
    silentTags.has(element.tagName) ||
    markerStyle.test(css) ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/i.test(css) ||
    /\bMsoCommentReference\b|\bmsocomanchor\b/i.test(element.className)
  );
}

/** Word writes a list as paragraphs that carry their level and their marker. */
export function readWordItem(element: Element): WordItem | null {
  const level = listStyle.exec(cssOf(element))?.[1];
  if (level === undefined) return null;
  return { level: Number(level), ordered: /^\(?[\da-z]{1,5}[.)]/i.test(wordMarker(element)) };
}

/** The marker before a paragraph of Word that has one: "1.", "·". */
export function wordMarker(element: Element): string {
  const marker = Array.from(element.querySelectorAll('[style]')).find((part) =>
    markerStyle.test(cssOf(part)),
  );
  return (marker?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function cssOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
