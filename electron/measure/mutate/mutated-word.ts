// One mutated Word file, by its number: from letters in many layouts, some made wrong as a zip, most inside.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { makeZip } from '@shared/test-support/make-zip';
import { councilLetter } from '../../documents/word-in/test-support/council-letter';
import { layOut, layouts } from '../../documents/word-in/test-support/layouts';
import { samplePoints } from '../../documents/word-in/test-support/sample-points';
import { corpusPath } from '../../headless/test-support/corpus';
import { Dice } from './dice';
import type { Mutated } from './guarded';
import { byteMutations } from './mutate-bytes';
import { type XmlParts, xmlMutations } from './mutate-xml';
import { zipMutations } from './mutate-zip';

type Package = ReadonlyMap<string, Uint8Array>;

/** Letters as councils send them, and the corpus' own where it is there. */
export async function wordFiles(): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const name of Object.keys(layouts)) files.push((await layOut(name, samplePoints.slice(0, 6))).bytes);
  const points = [
    {
      title: 'Vervoer',
      body: 'De bus rijdt te weinig.',
      advice: 'Regel een bus.',
      comment: 'Klopt dit?',
      note: 'Cijfers van 2026.',
      change: ['elk uur', 'soms'] as const,
    },
  ];
  files.push(await councilLetter({ author: 'Joke', opening: ['Beste raden,'], points, closing: ['Groet,'] }));
  const folder = corpusPath('noord-veluwe', 'contributions');
  for (const name of existsSync(folder) ? (await readdir(folder)).sort() : []) {
    if (name.endsWith('.docx')) files.push(new Uint8Array(await readFile(`${folder}/${name}`)));
  }
  return files;
}

/** The same number and seed always give the same file. */
export function mutatedWord(files: readonly Uint8Array[], seed: number, number: number): Mutated {
  const dice = new Dice(seed * 1_000_003 + number);
  const bytes = dice.pick(files);
  const parts: Package = new Map(Object.entries(unzipSync(bytes)));
  switch (number % 10) {
    case 0: {
      const [name, mutate] = dice.pick(Object.entries(byteMutations));
      return { name: `file: ${name}`, bytes: mutate(bytes, dice) };
    }
    case 1: {
      const [name, mutate] = dice.pick(Object.entries(zipMutations));
      const list = [...parts].map(([part, content]) => ({ name: part, bytes: content }));
      return { name: `zip: ${name}`, bytes: mutate(list, dice) };
    }
    case 2: {
      const encoding = dice.pick(['utf-16le', 'utf-16be', 'utf-16le without mark', 'latin1'] as const);
      const part = dice.pick([...parts.keys()].filter((one) => /\.(?:xml|rels)$/.test(one)));
      const text = encoded(new TextDecoder().decode(parts.get(part)), encoding);
      return {
        name: `${part} as ${encoding}`,
        bytes: zipSync(Object.fromEntries(new Map(parts).set(part, text))),
      };
    }
    case 3: {
      const [name, mutate] = dice.pick(Object.entries(byteMutations));
      const part = dice.pick([...parts.keys()]);
      const content = parts.get(part) ?? new Uint8Array(1);
      const list = [...new Map(parts).set(part, content.length === 0 ? content : mutate(content, dice))];
      return {
        name: `${part}: ${name}`,
        bytes: makeZip(list.map(([one, all]) => ({ name: one, bytes: all }))),
      };
    }
    default:
      return mutateXml(parts, number, dice);
  }
}

function mutateXml(parts: Package, number: number, dice: Dice): Mutated {
  const texts: XmlParts = new Map(
    [...parts]
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  const names: string[] = [];
  for (let left = dice.once(5) ? 2 : 1; left > 0; left -= 1) {
    // Each in its turn, so that none is left out by chance.
    const all = Object.entries(xmlMutations);
    const [name, mutate] = all[(Math.floor(number / 2) + left - 1) % all.length] ?? dice.pick(all);
    names.push(name);
    mutate(texts, dice);
  }
  const rest = [...parts].filter(([name]) => !/\.(?:xml|rels)$/.test(name));
  const written = [...texts].map(([name, text]) => [name, strToU8(text)] as const);
  // Stored: what packs too well is refused before it is read.
  return { name: names.join(' + '), bytes: zipSync(Object.fromEntries([...written, ...rest]), { level: 0 }) };
}

function encoded(
  text: string,
  encoding: 'utf-16le' | 'utf-16be' | 'utf-16le without mark' | 'latin1',
): Uint8Array {
  if (encoding === 'latin1')
    return Uint8Array.from(Buffer.from(text.replace('UTF-8', 'iso-8859-1'), 'latin1'));
  const little = Buffer.from(encoding === 'utf-16le without mark' ? text : `\ufeff${text}`, 'utf16le');
  return Uint8Array.from(encoding === 'utf-16be' ? little.swap16() : little);
}
