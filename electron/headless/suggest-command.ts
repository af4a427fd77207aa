// suggest JOINT
import { suggest } from '@shared/similarity/suggest';
import { comparablePoints, currentPoints, refBook } from '@shared/views';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { refused } from './files';
import { readVocabulary } from './resources';

export async function suggestCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, []);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één bestand');
  const dossier = await readDossierFile(file);
  if (!dossier.ok) return refused(dossier.error, file);
  const points = currentPoints(dossier.value.state);
  const book = refBook(points);
  const names = new Map(points.map((point) => [point.key, book.nameOf(point)]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const { pairs, clusters } = suggest(comparablePoints(points), await readVocabulary());
  const joined = clusters.filter((cluster) => cluster.keys.length > 1).length;
  return {
    status: 0,
    json: {
      pairs: pairs.map((pair) => ({ ...pair, a: nameOf(pair.a), b: nameOf(pair.b) })),
      clusters: clusters.map(({ keys, title }) => ({ refs: keys.map(nameOf), title })),
    },
    lines: [`${points.length} punten, ${joined} voorstellen om punten samen te voegen.`],
  };
}
