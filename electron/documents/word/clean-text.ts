// Text as XML may carry it: a control character makes Word refuse the whole file.

/** Forbidden in XML 1.0: control characters, lone surrogates and the two non-characters. */
const forbidden =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Spaces in disguise: tab, vertical tab (a soft line break in text pasted from Word), form feed, next line. */
const disguisedSpace = /[\t\u000b\u000c\u0085]/g;
const lineEnd = /\r\n|\r|\u2028|\u2029/g;

/** Keeps every visible character and `\n`; other spacing controls become a space, the rest of the controls go. */
export function cleanText(text: string): string {
  return text.replace(lineEnd, '\n').replace(disguisedSpace, ' ').replace(forbidden, '');
}

/** As {@link cleanText}, on one line: for titles, table cells and properties. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}

/** A title for the page header: at most `length` characters, cut between words. */
export function shortenTitle(title: string, length = 80): string {
  const line = cleanLine(title);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
