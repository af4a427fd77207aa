// The bytes of a text file to text, whatever program wrote them.
import { type Result, fail, succeed } from '@shared/domain';
import { policyRefusal } from '@shared/i18n/nl-policy';

/** UTF-8 and UTF-16 by their mark, UTF-8 by its form, else Windows-1252. Code `policy-not-text`. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff)
    return succeed(decode(bytes, mark === 0xfffe ? 'utf-16le' : 'utf-16be'));
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return succeed(decode(bytes, wide));
  if (bytes.includes(0)) return fail('policy-not-text', policyRefusal('policy-not-text'));
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return succeed(decode(bytes, 'windows-1252'));
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 without its mark: Dutch text then has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  return even > sample.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}
