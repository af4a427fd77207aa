// What a PDF says of itself to who cannot see it: language, title, outline, and its headings.
import { openPdf } from '../policy-in/pdf-engine';

export interface PdfStructure {
  readonly pages: number;
  readonly language: unknown;
  readonly title: unknown;
  /** "H1" and so on, in reading order. */
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly outline: readonly string[];
  /** The text of each page. */
  readonly texts: readonly string[];
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

export async function readPdfStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const document = await openPdf(bytes);
  const { info } = await document.getMetadata();
  const roles: string[] = [];
  const texts: string[] = [];
  const visit = ({ role, children = [] }: StructNode): void => {
    if (role !== undefined) roles.push(role);
    children.forEach(visit);
  };
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree !== null) visit(tree);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const flat = (nodes: readonly OutlineNode[]): string[] =>
    nodes.flatMap(({ title, items }) => [title, ...flat(items)]);
  const found: unknown = await document.getOutline();
  const outline = Array.isArray(found) ? flat(found as OutlineNode[]) : [];
  const read = {
    pages: document.numPages,
    language: (info as Record<string, unknown>).Language,
    title: (info as Record<string, unknown>).Title,
    headings: roles.filter((role) => /^H\d$/.test(role)),
    roles: new Set(roles),
    outline,
    texts,
  };
  await document.loadingTask.destroy();
  return read;
}
