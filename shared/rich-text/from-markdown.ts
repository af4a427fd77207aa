// From Markdown to formatted text: our few constructs are read, everything else stays as the text that was typed.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { limitNesting } from './limit-nesting';
import { joinLines, normalise } from './normalise';
import type { Block, Inline, List, ListItem, RichText } from './rich-text';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];
type ListNode = Extract<Node, { type: 'list' }>;
type ItemNode = ListNode['children'][number];
type PhrasingNode = Extract<Node, { type: 'paragraph' }>['children'][number];
type Line = readonly Inline[];

/** What CommonMark would give another meaning, and we keep as typed. Headings and rules are read, to end the paragraph. */
const literal = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
];

/** More mark characters than any real text has; beyond it they are read as typed, since pairing them takes quadratic time. */
const maxMarks = 4000;

/**
 * Reads paragraphs, nested lists (`-`, `*`, `+`, and numbers that count from 1), quotes, `**`, `*` and `_`.
 * Total: any string has an answer, in normal form (see `normalise`). Everything else is text in which no character is
 * lost: `# Kop` is a paragraph "# Kop", `<b>` is "<b>", and a list that does not count from 1 ("2027. Dit jaar")
 * is paragraphs with their numbers. A single line end is a space; two spaces or a backslash before it make it a `\n`.
 */
export function parseMarkdown(markdown: string): RichText {
  const source = limitNesting(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const marks = source.match(/[*_]/g)?.length ?? 0;
  const disabled = marks > maxMarks ? [...literal, 'attention'] : literal;
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: disabled } }] });
  return normalise(new Reader(source).blocksOf(tree.children));
}

/** Turns the syntax tree into blocks; holds the source, to give back literally what has no form of its own. */
class Reader {
  constructor(private readonly source: string) {}

  blocksOf(nodes: readonly Node[]): Block[] {
    return nodes.flatMap((node): Block[] => {
      if (node.type === 'list') {
        if (this.countsFromOne(node)) return [this.listOf(node)];
        return node.children.flatMap((item) => this.numberedBlocks(item));
      }
      if (node.type === 'blockquote' && node.children.length > 0) {
        return [{ type: 'quote', content: node.children.flatMap((child) => this.linesOf(child)) }];
      }
      return this.linesOf(node).map((content): Block => ({ type: 'paragraph', content }));
    });
  }

  /** An item of a list that is not ours: its number in the text, then what else it holds. */
  private numberedBlocks(item: ItemNode): Block[] {
    const [first, ...rest] = this.blocksOf(item.children);
    const marker = { text: `${this.markerOf(item)} ` };
    if (first?.type !== 'paragraph') {
      return [{ type: 'paragraph', content: [marker] }, ...(first ? [first] : []), ...rest];
    }
    return [{ type: 'paragraph', content: [marker, ...first.content] }, ...rest];
  }

  private listOf(node: ListNode): List {
    const items = node.children.flatMap((item) => this.itemsOf(item));
    return { type: 'list', ordered: node.ordered === true, items };
  }

  /** Text that follows a nested list becomes an item of its own, so that the order of reading stays. */
  private itemsOf(node: ItemNode): ListItem[] {
    const items: { lines: Line[]; children: List[] }[] = [{ lines: [], children: [] }];
    for (const child of node.children) {
      const current = items.at(-1);
      if (child.type === 'list' && this.countsFromOne(child)) current?.children.push(this.listOf(child));
      else if (current && current.children.length === 0) current.lines.push(...this.linesOf(child));
      else items.push({ lines: this.linesOf(child), children: [] });
    }
    return items.map(({ lines, children }) => ({ content: joinLines(lines), children }));
  }

  /** Any block as lines of text, with the markers of lists and quotes as they were typed. */
  private linesOf(node: Node): Line[] {
    switch (node.type) {
      case 'paragraph':
        return [this.inlinesOf(node.children)];
      case 'heading':
        return [this.headingLine(node)];
      case 'blockquote': {
        const lines = node.children.flatMap((child) => this.linesOf(child));
        return lines.length > 0 ? lines.map((line) => [{ text: '> ' }, ...line]) : [[{ text: '>' }]];
      }
      case 'list':
        return node.children.flatMap((item) => {
          const [first = [], ...rest] = item.children.flatMap((child) => this.linesOf(child));
          return [[{ text: `${this.markerOf(item)} ` }, ...first], ...rest];
        });
      default:
        return [[{ text: this.textOf(node) }]];
    }
  }

  /** The heading with the number signs that made it one. */
  private headingLine(node: Extract<Node, { type: 'heading' }>): Line {
    const whole = this.textOf(node);
    const start = node.position?.start.offset ?? 0;
    const from = node.children.at(0)?.position?.start.offset;
    const to = node.children.at(-1)?.position?.end.offset;
    if (from === undefined || to === undefined) return [{ text: whole }];
    return [
      { text: whole.slice(0, from - start) },
      ...this.inlinesOf(node.children),
      { text: whole.slice(to - start) },
    ];
  }

  /** Whether a list is one that we would write so ourselves: 1, 2, 3, or all ones. */
  private countsFromOne(node: ListNode): boolean {
    if (node.ordered !== true) return true;
    const numbers = node.children.map((item) => Number.parseInt(this.markerOf(item), 10));
    return numbers.every((number, index) => number === index + 1) || numbers.every((number) => number === 1);
  }

  private markerOf(item: ItemNode): string {
    return /^(?:[-*+]|\d+[.)])/.exec(this.textOf(item))?.[0] ?? '-';
  }

  private textOf(node: Node | PhrasingNode): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  /** Iterative: marks can nest as deep as the text is long. */
  private inlinesOf(nodes: readonly PhrasingNode[]): Inline[] {
    type Step = { node: PhrasingNode; strong: boolean; emphasis: boolean };
    const inlines: Inline[] = [];
    const waiting: Step[] = nodes.map((node) => ({ node, strong: false, emphasis: false })).reverse();
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const { node } = step;
      if (node.type === 'strong' || node.type === 'emphasis') {
        const strong = step.strong || node.type === 'strong';
        const emphasis = step.emphasis || node.type === 'emphasis';
        waiting.push(...node.children.map((child) => ({ node: child, strong, emphasis })).reverse());
        continue;
      }
      const text = this.leafText(node);
      inlines.push({ text, ...(step.strong && { strong: true }), ...(step.emphasis && { emphasis: true }) });
    }
    return inlines;
  }

  private leafText(node: PhrasingNode): string {
    if (node.type === 'break') return '\n';
    return node.type === 'text' ? node.value.replaceAll('\n', ' ') : this.textOf(node);
  }
}
