// The container: content types and relationships (ECMA-376 part 2).
import { posix } from 'node:path';
import { childElements, type XmlElement } from './xml-tree';

type Trees = ReadonlyMap<string, XmlElement>;

export function contentTypeErrors(names: ReadonlySet<string>, trees: Trees): string[] {
  const types = trees.get('[Content_Types].xml');
  if (types === undefined) return ['content types: none'];
  const errors: string[] = [];
  const defaults = new Set(
    childElements(types, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  );
  const overrides = new Map<string, string>();
  for (const { attributes } of childElements(types, 'Override')) {
    const name = (attributes['PartName'] ?? '').replace(/^\//, '');
    if (overrides.has(name)) errors.push(`content types: twice ${name}`);
    overrides.set(name, attributes['ContentType'] ?? '');
    if (!names.has(name)) errors.push(`content types: no such part ${name}`);
  }
  for (const name of names) {
    if (name === '[Content_Types].xml' || overrides.has(name)) continue;
    const extension = name.split('.').at(-1)?.toLowerCase();
    if (!defaults.has(extension)) errors.push(`content types: nothing for ${name}`);
    else if (/^word\/(?!_rels\/).*\.xml$/.test(name)) errors.push(`content types: no override for ${name}`);
  }
  const main = overrides.get('word/document.xml') ?? '';
  if (!main.endsWith('document.main+xml')) errors.push(`content types: not a document but "${main}"`);
  return errors;
}

/** Also answers, for each part, the relationship ids that it may use. */
export function relationshipErrors(
  names: ReadonlySet<string>,
  trees: Trees,
): { errors: string[]; idsBySource: ReadonlyMap<string, ReadonlySet<string>> } {
  const errors: string[] = [];
  const idsBySource = new Map<string, ReadonlySet<string>>();
  let leadsToDocument = false;
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(name));
    const source = posix.join(folder, posix.basename(name, '.rels'));
    if (name !== '_rels/.rels' && !names.has(source)) errors.push(`relationships: ${name} has no part`);
    const ids = new Set<string>();
    for (const { attributes } of childElements(tree, 'Relationship')) {
      const { Id: id = '', Target: target = '', Type: type = '', TargetMode: mode } = attributes;
      if (ids.has(id)) errors.push(`relationships: ${name} has ${id} twice`);
      ids.add(id);
      if (mode === 'External') {
        if (!isUri(target)) errors.push(`relationships: ${name} has a bad address ${target}`);
        continue;
      }
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      if (!names.has(part)) errors.push(`relationships: ${name} leads to nothing at ${part}`);
      if (name === '_rels/.rels' && type.endsWith('/officeDocument')) leadsToDocument = true;
    }
    idsBySource.set(source, ids);
  }
  if (!leadsToDocument) errors.push('relationships: the package does not lead to a document');
  return { errors, idsBySource };
}

function isUri(target: string): boolean {
  return target !== '' && !/[\s<>"{}|\\^`]|\[(?![0-9a-fA-F:.]+\])/.test(target);
}
