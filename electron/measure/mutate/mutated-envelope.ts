// One mutated .samenadvies file, by its number: half of them with every checksum right, so that the change gets through.
import { makeZip, type ZipPart } from '@shared/test-support/make-zip';
import { Dice } from './dice';
import type { Mutated } from './guarded';
import { byteMutations } from './mutate-bytes';
import { type Json, jsonMutations, textMutations } from './mutate-json';
import { recordMutations } from './mutate-records';
import { zipMutations } from './mutate-zip';
import { type RichFile, partsOf } from './rich-envelopes';

type Layer = (file: RichFile, dice: Dice) => Mutated;

const layers: readonly Layer[] = [
  (file, dice) => {
    const [name, mutate] = entryOf(byteMutations, dice);
    return { name: `file: ${name}`, bytes: mutate(makeZip(partsOf(file)), dice) };
  },
  (file, dice) => {
    const [name, mutate] = entryOf(zipMutations, dice);
    return { name: `zip: ${name}`, bytes: mutate(partsOf(file), dice) };
  },
  (file, dice) => {
    const [name, mutate] = entryOf(byteMutations, dice);
    const records = mutate(recordsText(file), dice);
    return { name: `records, bytes: ${name}`, bytes: makeZip(partsOf(file, { records })) };
  },
  (file, dice) => {
    const [name, mutate] = entryOf(textMutations, dice);
    const records = bytesOf(mutate(new TextDecoder().decode(recordsText(file)), dice));
    return { name: `records, text: ${name}`, bytes: makeZip(partsOf(file, { records })) };
  },
  mutateRecords,
  mutateRecords,
  mutateRecords,
  mutateRecords,
  (file, dice) => {
    const [name, mutate] = entryOf(jsonMutations, dice);
    const manifest = (good: object) => {
      const copy = structuredClone(good) as Json;
      mutate(copy, dice);
      return copy;
    };
    return { name: `manifest: ${name}`, bytes: makeZip(partsOf(file, { manifest })) };
  },
  (file, dice) => {
    const [name, changes] = entryOf(manifestChanges, dice);
    const manifest = (good: object) => ({ ...good, ...changes });
    return { name: `manifest: ${name}`, bytes: makeZip(partsOf(file, { manifest })) };
  },
];

const manifestChanges: Readonly<Record<string, object>> = {
  'version 2': { version: 2, parts: 'anders', kind: 'nieuw' },
  'version 1.5': { version: 1.5 },
  'version 0': { version: 0 },
  'version in words': { version: '1' },
  'an endless version': { version: 1e300 },
  'another format': { format: 'anders' },
  'an unknown key': { sentTo: 'raad', constructor: {} },
  'another dossier': { dossier: 'd-ander' },
  'a dossier that is a path': { dossier: '../../boos' },
  'another kind': { kind: 'archive' },
  'an unknown kind': { kind: 'virus' },
  'no parts': { parts: [] },
};

function mutateRecords(file: RichFile, dice: Dice): Mutated {
  const records = JSON.parse(new TextDecoder().decode(recordsText(file))) as { [key: string]: Json }[];
  const names: string[] = [];
  // Now and then more than one thing is wrong.
  for (let left = dice.once(4) ? 2 : 1; left > 0; left -= 1) {
    if (dice.once(2)) {
      const [name, mutate] = entryOf(jsonMutations, dice);
      names.push(name);
      mutate(records, dice);
    } else {
      const [name, mutate] = entryOf(recordMutations, dice);
      names.push(name);
      mutate(records, dice);
    }
  }
  const bytes = makeZip(partsOf(file, { records: bytesOf(JSON.stringify(records)) }));
  return { name: `records: ${names.join(' + ')}`, bytes };
}

/** The same number and seed always give the same file. */
export function mutatedEnvelope(files: readonly RichFile[], seed: number, number: number): Mutated {
  const dice = new Dice(seed * 1_000_003 + number);
  const file = dice.pick(files);
  return (layers[number % layers.length] ?? mutateRecords)(file, dice);
}

function recordsText(file: RichFile): Uint8Array {
  const part = partsOf(file).find(({ name }: ZipPart) => name === 'records.json');
  if (part === undefined) throw new Error('A file without records.');
  return part.bytes;
}

function entryOf<T>(from: Readonly<Record<string, T>>, dice: Dice): readonly [string, T] {
  return dice.pick(Object.entries(from));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
