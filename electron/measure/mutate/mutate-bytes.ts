// What a bad stick, a broken mail program or a hex editor does to a file: bytes changed, lost, added and moved.
import type { Dice } from './dice';

export type ByteMutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  'bytes flipped': (bytes, dice) => {
    const changed = bytes.slice();
    for (let left = 1 + dice.below(4); left > 0; left -= 1) {
      const at = dice.below(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 + dice.below(255));
    }
    return changed;
  },
  'cut off': (bytes, dice) => bytes.slice(0, dice.below(bytes.length)),
  'a few bytes short': (bytes, dice) => bytes.slice(0, bytes.length - 1 - dice.below(30)),
  'beginning lost': (bytes, dice) => bytes.slice(1 + dice.below(Math.min(bytes.length - 1, 2000))),
  'bytes put in': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return joined(bytes.subarray(0, at), dice.bytes(1 + dice.below(40)), bytes.subarray(at));
  },
  'bytes taken out': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + dice.below(200)));
  },
  'a stretch of zeros': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return bytes.slice().fill(0, at, at + 1 + dice.below(512));
  },
  'a stretch of ones': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return bytes.slice().fill(0xff, at, at + 1 + dice.below(16));
  },
  'halves swapped': (bytes, dice) => {
    const at = dice.below(bytes.length);
    return joined(bytes.subarray(at), bytes.subarray(0, at));
  },
  'something behind it': (bytes, dice) => joined(bytes, dice.bytes(1 + dice.below(100))),
  'something before it': (bytes, dice) => joined(dice.bytes(1 + dice.below(100)), bytes),
  'twice in one file': (bytes) => joined(bytes, bytes),
  'line ends changed': (bytes) => {
    const all: number[] = [];
    for (const byte of bytes) all.push(...(byte === 0x0a ? [0x0d, 0x0a] : [byte]));
    return Uint8Array.from(all);
  },
  'sent as text': (bytes) => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes)),
};

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
