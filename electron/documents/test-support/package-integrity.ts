// What no schema can see in a Word file: broken relationships, references to nothing, ids used twice.
import { contentTypeErrors, relationshipErrors } from './package-checks';
import { documentErrors } from './document-checks';
import { parseXml, type XmlElement } from './xml-tree';
import { openPackage } from './zip-directory';

/** Every error found, each a line that names the part; empty when the package is sound. */
export function packageIntegrityErrors(bytes: Uint8Array): string[] {
  const { parts, errors: zipErrors } = openPackage(bytes);
  const errors = [...zipErrors];
  const trees = new Map<string, XmlElement>();
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      trees.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(part)));
    } catch (error) {
      errors.push(`xml: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const names = new Set(parts.keys());
  const relationships = relationshipErrors(names, trees);
  return [
    ...errors,
    ...contentTypeErrors(names, trees),
    ...relationships.errors,
    ...documentErrors(trees, relationships.idsBySource),
  ];
}
