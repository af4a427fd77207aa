// One mutated file of the open JSON formats, by its number: a dossier, a contribution or a list of decisions.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../headless/test-support/corpus';
import { Dice } from './dice';
import type { Mutated } from './guarded';
import { byteMutations } from './mutate-bytes';
import { type Json, awkwardTexts, jsonMutations, textMutations } from './mutate-json';

export type PlainSort = 'dossier' | 'contribution' | 'decisions';

export interface PlainSource {
  readonly sort: PlainSort;
  readonly text: string;
}

/** The sample's own files. */
export async function plainFiles(): Promise<PlainSource[]> {
  const folder = join(projectRoot, 'resources', 'voorbeeld');
  const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');
  const [first = ''] = (await readdir(join(folder, 'bijdragen'))).sort();
  return [
    { sort: 'dossier', text: await read('dossier.json') },
    { sort: 'contribution', text: await read('bijdragen', first) },
    { sort: 'decisions', text: await read('besluiten.json') },
  ];
}

type Fields = { [key: string]: Json };

/** What the formats themselves make possible. */
const absurdities: Readonly<Record<string, (file: Fields, dice: Dice) => void>> = {
  'another format': (file, dice) =>
    void (file.format = dice.pick<Json>([
      'samenadvies-bijdrage/2',
      'samenadvies-besluiten/1',
      'anders',
      1,
      null,
      '',
    ])),
  'names that meet': (file, dice) => {
    const name = dice.pick(awkwardTexts).slice(0, 100) || 'x';
    for (const list of [file.points, file.jointPoints, file.councils, file.addressees]) {
      for (const entry of Array.isArray(list) ? (list as Fields[]) : []) {
        if ('ref' in entry) entry.ref = name;
        if ('id' in entry) entry.id = name;
      }
    }
  },
  'cuts out of bounds': (file, dice) => {
    const [joint] = (file.jointPoints ?? []) as Fields[];
    const ref = (joint?.refs as Json[] | undefined)?.[0] ?? 'x';
    const parts = Array.from({ length: 1 + dice.below(4) }, (_, at) => ({
      ...{
        id: dice.pick(['a', 'rest', `p${at}`]),
        from: dice.pick([0, 5, 1e6, -1]),
        to: dice.pick([0, 3, 1e9]),
      },
    }));
    file.split = [{ ref, parts }];
  },
  'names of nobody': (file, dice) => {
    file.dropped = [{ ref: dice.pick(awkwardTexts), reason: dice.pick(awkwardTexts) }];
    file.parked = [{ ref: 'niemand' }];
    file.keptApart = [
      ['a', 'b'],
      [dice.pick(awkwardTexts), 'c'],
    ];
  },
  'an outline without end': (file, dice) => {
    let children: Json[] = [];
    const number = dice.pick<Json>([null, '3', '3.4', 'I', '', '0', '-1', '1e9']);
    for (let level = dice.pick([5, 19, 20, 21, 60]); level > 0; level -= 1) {
      children = [{ title: dice.pick(awkwardTexts).slice(0, 500) || 'x', number, children }];
    }
    file.outline = children;
  },
  'positions of strangers': (file, dice) => {
    for (const joint of (file.jointPoints ?? []) as Fields[]) {
      joint.positions = { [dice.pick([...awkwardTexts, '__proto__', 'dij'])]: { stance: 'steunt' } };
    }
  },
  'lines that name what is not there': (file, dice) => {
    file.supersedes = [dice.pick(['a'.repeat(64), 'A'.repeat(64), '', 'x'])];
    file.revision = dice.pick<Json>([2 ** 53 - 1, 2 ** 53, 0, -1, 1.5, '1']);
  },
};

/** The same number and seed always give the same file. The name opens with the sort of file. */
export function mutatedPlain(files: readonly PlainSource[], seed: number, number: number): Mutated {
  const dice = new Dice(seed * 1_000_003 + number);
  const { sort, text } = dice.pick(files);
  const encode = (content: string) => new TextEncoder().encode(content);
  switch (number % 6) {
    case 0: {
      const [name, mutate] = dice.pick(Object.entries(byteMutations));
      return { name: `${sort}: bytes: ${name}`, bytes: mutate(encode(text), dice) };
    }
    case 1: {
      const [name, mutate] = dice.pick(Object.entries(textMutations));
      return {
        name: `${sort}: text: ${name}`,
        bytes: encode(mutate(JSON.stringify(JSON.parse(text)), dice)),
      };
    }
    default: {
      const file = JSON.parse(text) as Fields;
      const isAbsurd = dice.once(3);
      const [name, mutate] = isAbsurd
        ? dice.pick(Object.entries(absurdities))
        : dice.pick(Object.entries(jsonMutations));
      mutate(file, dice);
      return { name: `${sort}: ${name}`, bytes: encode(JSON.stringify(file)) };
    }
  }
}
