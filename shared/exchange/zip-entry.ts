// What a zip says of one entry.

/** One entry as the directory describes it; `start` is the offset of its header in the file. Sizes are in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
}

/** Bits 0, 6 and 13 of the flags: encrypted, strongly encrypted, directory encrypted. */
export function isEncrypted(flags: number): boolean {
  return (flags & 0x2041) !== 0;
}
