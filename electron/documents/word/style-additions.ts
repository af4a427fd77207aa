// What docx cannot say in a style: a page break above, and more tab stops than one.
import { contentsRoom, textWidth } from './letter-look';
import { contentsStyle, newPageHeading, paragraphStyle } from './style-names';

const pageBreak = '<w:pageBreakBefore/>';
const additions: ReadonlyMap<string, string> = new Map([
  ...[paragraphStyle.annex, newPageHeading.numbered, newPageHeading.unnumbered].map(
    (id) => [id, pageBreak] as const,
  ),
  ...([1, 2, 3] as const).map((level) => [contentsStyle(level), tabs(level)] as const),
]);

/** Both stand first among the paragraph properties that these styles have. */
export function addToStyles(styles: string): string {
  return styles.replace(
    /(<w:style [^>]*w:styleId="([^"]+)"[^>]*>(?:(?!<\/w:style>).)*?)<w:pPr>/gs,
    (style, before: string, id: string) => {
      const added = additions.get(id);
      return added === undefined ? style : `${before}<w:pPr>${added}`;
    },
  );
}

function tabs(level: 1 | 2 | 3): string {
  return `<w:tabs><w:tab w:val="left" w:pos="${contentsRoom[level].left}"/><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs>`;
}
