// SHA-256 by Node's own code, for what is checked on every read and write.
import { createHash } from 'node:crypto';

/** 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
