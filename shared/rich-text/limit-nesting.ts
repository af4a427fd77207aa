// A guard before parsing: text made to nest thousands of levels deep is read as text, in bounded time and stack.

const maxMarkersPerLine = 20;
const maxIndent = 200;
const marker = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/**
 * The same Markdown, with at most 20 list and quote markers at the start of a line (the next one is escaped, so it
 * shows as typed) and at most 200 characters of indent. Ordinary text comes back unchanged.
 */
export function limitNesting(markdown: string): string {
  return markdown.split('\n').map(limitLine).join('\n');
}

function limitLine(line: string): string {
  let indented = line;
  if (/^[ \t]{201}/.test(line)) indented = ' '.repeat(maxIndent) + line.trimStart();
  marker.lastIndex = 0;
  let end = 0;
  for (let count = 0; marker.test(indented); count++) {
    if (count === maxMarkersPerLine) return escapeMarkerAt(indented, end);
    end = marker.lastIndex;
  }
  return indented;
}

function escapeMarkerAt(line: string, start: number): string {
  const rest = line.slice(start);
  return line.slice(0, start) + rest.replace(/[->*+.)]/, '\\$&');
}
