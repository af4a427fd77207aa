// A list item without text, out of the Markdown that it stands in.

const marker = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+(.*))?$/u;

/** The text without its first item that holds `item` and nothing below it; undefined when there is none. */
export function withoutItem(markdown: string, item: string): string | undefined {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line, place) => {
    const found = marker.exec(line);
    return (
      found !== null &&
      (found[2] ?? '').trim() === item &&
      !hasMore(lines[place + 1], (found[1] ?? '').length)
    );
  });
  return at < 0 ? undefined : lines.toSpliced(at, 1).join('\n');
}

/** Whether the next line belongs to the item: it is set in deeper. */
function hasMore(next: string | undefined, indent: number): boolean {
  return next !== undefined && next.trim() !== '' && (/^\s*/u.exec(next)?.[0].length ?? 0) > indent;
}
