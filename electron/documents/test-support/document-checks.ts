// The Word parts: every reference leads somewhere, every id is used once, every range is closed.
import { childElements, descendants, type XmlElement } from './xml-tree';

type Trees = ReadonlyMap<string, XmlElement>;
type Ids = ReadonlySet<string>;

/** `idsBySource` holds the relationship ids of each part. */
export function documentErrors(trees: Trees, idsBySource: ReadonlyMap<string, Ids>): string[] {
  const known = {
    notes: {
      'w:footnoteReference': idsIn(trees, 'word/footnotes.xml', 'w:footnote', 'w:id'),
      'w:endnoteReference': idsIn(trees, 'word/endnotes.xml', 'w:endnote', 'w:id'),
      'w:commentReference': idsIn(trees, 'word/comments.xml', 'w:comment', 'w:id'),
      'w:commentRangeStart': idsIn(trees, 'word/comments.xml', 'w:comment', 'w:id'),
    },
    lists: idsIn(trees, 'word/numbering.xml', 'w:num', 'w:numId'),
    definitions: idsIn(trees, 'word/numbering.xml', 'w:abstractNum', 'w:abstractNumId'),
    styles: idsIn(trees, 'word/styles.xml', 'w:style', 'w:styleId'),
    bookmarks: idsIn(trees, 'word/document.xml', 'w:bookmarkStart', 'w:name'),
  };
  const referenceTo: Readonly<Record<string, readonly [string, Ids]>> = {
    ...Object.fromEntries(Object.entries(known.notes).map(([name, ids]) => [name, ['w:id', ids]])),
    'w:pStyle': ['w:val', known.styles],
    'w:rStyle': ['w:val', known.styles],
    'w:tblStyle': ['w:val', known.styles],
    'w:basedOn': ['w:val', known.styles],
    'w:next': ['w:val', known.styles],
    'w:link': ['w:val', known.styles],
    'w:abstractNumId': ['w:val', known.definitions],
    'w:numId': ['w:val', new Set([...known.lists, '0'])],
  };
  const errors = [
    ...repeated(trees, 'word/numbering.xml', 'w:num', 'w:numId'),
    ...repeated(trees, 'word/numbering.xml', 'w:abstractNum', 'w:abstractNumId'),
    ...repeated(trees, 'word/styles.xml', 'w:style', 'w:styleId'),
  ];
  for (const [name, tree] of trees) {
    if (!name.startsWith('word/') || name.endsWith('.rels')) continue;
    const relationshipIds = idsBySource.get(name);
    for (const element of descendants(tree)) {
      for (const [attribute, value] of Object.entries(element.attributes)) {
        if (attribute.startsWith('r:') && !relationshipIds?.has(value))
          errors.push(`${name}: ${element.name} refers to relationship ${value}, which is not there`);
      }
      const reference = referenceTo[element.name];
      const target = reference && element.attributes[reference[0]];
      if (target !== undefined && !reference?.[1].has(target))
        errors.push(`${name}: ${element.name} refers to ${target}, which is not there`);
      const anchor = element.name === 'w:hyperlink' ? element.attributes['w:anchor'] : undefined;
      if (anchor !== undefined && !known.bookmarks.has(anchor))
        errors.push(`${name}: a link leads to bookmark ${anchor}, which is not there`);
    }
    errors.push(...bookmarkErrors(name, tree), ...structureErrors(name, tree));
  }
  return errors;
}

function bookmarkErrors(part: string, tree: XmlElement): string[] {
  const errors = [
    ...twice([...descendants(tree, 'w:bookmarkStart')], 'w:id', `${part}: bookmark id`),
    ...twice([...descendants(tree, 'w:bookmarkStart')], 'w:name', `${part}: bookmark name`),
  ];
  const starts = valuesOf(tree, 'w:bookmarkStart', 'w:id');
  const ends = valuesOf(tree, 'w:bookmarkEnd', 'w:id');
  for (const id of starts) if (!ends.has(id)) errors.push(`${part}: bookmark ${id} is never closed`);
  for (const id of ends) if (!starts.has(id)) errors.push(`${part}: bookmark ${id} is never opened`);
  for (const name of valuesOf(tree, 'w:bookmarkStart', 'w:name')) {
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) errors.push(`${part}: bookmark name "${name}"`);
  }
  return errors;
}

function structureErrors(part: string, tree: XmlElement): string[] {
  const errors = twice([...descendants(tree, 'wp:docPr')], 'id', `${part}: picture id`);
  for (const cell of descendants(tree, 'w:tc')) {
    if (childElements(cell).at(-1)?.name !== 'w:p')
      errors.push(`${part}: a cell does not end with a paragraph`);
  }
  for (const row of descendants(tree, 'w:tr')) {
    if (![...descendants(row, 'w:tc')].length) errors.push(`${part}: a row without cells`);
  }
  let depth = 0;
  for (const { attributes } of descendants(tree, 'w:fldChar')) {
    depth += { begin: 1, end: -1 }[attributes['w:fldCharType'] ?? ''] ?? 0;
    if (depth < 0) break;
  }
  if (depth !== 0) errors.push(`${part}: a field is not closed`);
  for (const note of [...descendants(tree, 'w:footnote'), ...descendants(tree, 'w:endnote')]) {
    const marks = [...descendants(note, 'w:footnoteRef'), ...descendants(note, 'w:endnoteRef')];
    if (/separator/i.test(note.attributes['w:type'] ?? '') && marks.length > 0)
      errors.push(`${part}: a note mark inside a separator`);
  }
  return errors;
}

function idsIn(trees: Trees, part: string, element: string, attribute: string): Ids {
  const tree = trees.get(part);
  return tree === undefined ? new Set() : valuesOf(tree, element, attribute);
}

function valuesOf(tree: XmlElement, element: string, attribute: string): Set<string> {
  return new Set([...descendants(tree, element)].map(({ attributes }) => attributes[attribute] ?? ''));
}

function repeated(trees: Trees, part: string, element: string, attribute: string): string[] {
  const tree = trees.get(part);
  return tree === undefined ? [] : twice([...descendants(tree, element)], attribute, `${part}: ${element}`);
}

/** Word compares names without regard to capitals. */
function twice(elements: readonly XmlElement[], attribute: string, what: string): string[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes }) => {
    const value = (attributes[attribute] ?? '').toLowerCase();
    if (seen.has(value)) return [`${what} ${value} is used twice`];
    seen.add(value);
    return [];
  });
}
