// What a zip can say that is not so: names, sizes, ways of packing, parts twice or nowhere.
import { deflateSync, zipSync } from 'fflate';
import { makeZip, type ZipPart } from '@shared/test-support/make-zip';
import type { Dice } from './dice';
import { byteMutations } from './mutate-bytes';

export type ZipMutation = (parts: ZipPart[], dice: Dice) => Uint8Array;

const evilNames = [
  '../records.json',
  '../../../../home/mij/.profile',
  '/etc/passwd',
  'C:\\Windows\\system.ini',
  'C:boos.txt',
  'a\\..\\b',
  '\\\\server\\map',
  './records.json',
  'a//b',
  'blobs/',
  'records.json/',
  'r\u0435cords.json',
  'records\u202enosj.',
  'RECORDS.JSON',
  'records.json ',
  'records.json.',
  'records.json\u0000.png',
  'con',
  'a/'.repeat(90) + 'x',
  'x'.repeat(201),
  'x'.repeat(60_000),
  '\u0301records.json',
  '',
  '..',
];

const zip64 = Uint8Array.of(1, 0, 16, 0, 0, 0, 0, 128, 2, 0, 0, 0, 0, 0, 0, 128, 2, 0, 0, 0);
const links = [0xa1ff_0000, 0x6180_0000, 0x2180_0000, 0x1180_0000, 0xc1ff_0000, 0xf000_0000];

/** The parts with one of them changed. */
function changed(
  parts: readonly ZipPart[],
  dice: Dice,
  change: (part: ZipPart) => Partial<ZipPart>,
): ZipPart[] {
  const at = dice.below(parts.length);
  return parts.map((part, index) => (index === at ? { ...part, ...change(part) } : part));
}

function filled(size: number): Pick<ZipPart, 'bytes' | 'packed' | 'method'> {
  const bytes = new Uint8Array(size);
  return { bytes, packed: deflateSync(bytes), method: 8 };
}

export const zipMutations: Readonly<Record<string, ZipMutation>> = {
  'an evil name': (parts, dice) => makeZip(changed(parts, dice, () => ({ name: dice.pick(evilNames) }))),
  'an evil part more': (parts, dice) =>
    makeZip([...parts, { name: dice.pick(evilNames), bytes: dice.bytes(10) }]),
  'two names for a part': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ localName: dice.pick(evilNames) }))),
  'a part twice': (parts, dice) => makeZip([...parts, dice.pick(parts)]),
  'a part twice, otherwise': (parts, dice) =>
    makeZip([...parts, { ...dice.pick(parts), bytes: dice.bytes(20) }]),
  'a part missing': (parts, dice) => makeZip(parts.toSpliced(dice.below(parts.length), 1)),
  'a part not listed': (parts, dice) => makeZip([...parts, { name: 'virus.js', bytes: dice.bytes(50) }]),
  'another order': (parts, dice) => makeZip(parts.toSorted(() => dice.below(3) - 1)),
  'a link': (parts, dice) => makeZip(changed(parts, dice, () => ({ attributes: dice.pick(links) }))),
  'a folder': (parts, dice) => makeZip(changed(parts, dice, () => ({ attributes: 0x41ed_0010 }))),
  'another size': (parts, dice) =>
    makeZip(
      changed(parts, dice, ({ bytes }) => ({
        size: dice.pick([0, 1, bytes.length + 1, bytes.length - 1, 2 ** 31]),
      })),
    ),
  'ten gigabytes': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ size: 0xffff_ffff, extra: zip64 }))),
  'four gigabytes': (parts, dice) => makeZip(changed(parts, dice, () => ({ size: 0xffff_fffe }))),
  'an extra field': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ extra: dice.bytes(dice.pick([1, 4, 40, 60_000])) }))),
  'sizes behind the data': (parts, dice) => makeZip(changed(parts, dice, () => ({ hasDescriptor: true }))),
  'a password': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ flags: dice.pick([1, 0x40, 0x2000]) }))),
  'odd flags': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ flags: dice.pick([2, 4, 8, 0x20, 0x800]) }))),
  'another way of packing': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ method: dice.pick([1, 9, 12, 14, 93, 99]) }))),
  'packed, says stored': (parts, dice) =>
    makeZip(changed(parts, dice, ({ bytes }) => ({ packed: deflateSync(bytes) }))),
  'damaged while packed': (parts, dice) =>
    makeZip(
      changed(parts, dice, ({ bytes }) => ({
        method: 8,
        packed: byteMutations['bytes flipped']?.(deflateSync(bytes), dice) ?? bytes,
      })),
    ),
  'something behind the packed data': (parts, dice) =>
    makeZip(
      changed(parts, dice, ({ bytes }) => ({
        method: 8,
        packed: Uint8Array.of(...deflateSync(bytes), 1, 2, 3),
      })),
    ),
  'a wrong checksum': (parts, dice) =>
    makeZip(changed(parts, dice, () => ({ checksum: dice.below(2 ** 32) }))),
  'parts that share bytes': (parts, dice) =>
    makeZip(
      changed(parts, dice, () => ({ start: dice.pick([0, 10, 0xffff_ffff, 2 ** 31, dice.below(3000)]) })),
    ),
  'another count of parts': (parts, dice) =>
    makeZip(parts, { count: dice.pick([0, 1, parts.length - 1, parts.length + 1, 0xffff]) }),
  'thousands of parts': (parts) =>
    makeZip([
      ...parts,
      ...Array.from({ length: 5000 }, (_, at) => ({ name: `p${at}`, bytes: new Uint8Array() })),
    ]),
  'a bomb': (parts, dice) => makeZip(changed(parts, dice, () => filled(dice.pick([2, 20, 60]) * 2 ** 20))),
  'a bomb that says little': (parts, dice) =>
    makeZip(changed(parts, dice, ({ bytes }) => ({ ...filled(2 ** 24), size: bytes.length }))),
  'a bomb of many parts': (parts) => {
    const part = filled(1_000_000);
    return makeZip([...parts, ...Array.from({ length: 300 }, (_, at) => ({ name: `p${at}`, ...part }))]);
  },
  'a zip in a zip': (parts, dice) =>
    makeZip(changed(parts, dice, ({ name, bytes }) => ({ bytes: zipSync({ [name || 'x']: bytes }) }))),
};
