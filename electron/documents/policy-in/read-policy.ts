// Any policy document as plain text with pages, lines and bookmarks: the one door for what is advised on.
import { type Result, fail, succeed } from '@shared/domain';
import { type PolicyRefusal, policyRefusal } from '@shared/i18n/nl-policy';
import { readPlainPolicy } from '@shared/policy/plain-policy';
import type { PolicyText } from '@shared/policy/policy-text';
import { decodeText } from './decode-text';
import { type PdfOptions, readPdf } from './read-pdf';
import { readWordPolicy } from './read-word-policy';

/** In bytes. */
export const largestPolicy = 500 * 2 ** 20;
const wordFile = /\.(?:docx|docm|dotx|doc|odt|rtf)$/i;

/**
 * What the bytes are counts for more than the name. Codes: `policy-unknown-type`, `policy-too-large`, `policy-empty`,
 * `policy-not-text`, those of `readPdf`, and those of `readWord` for Word files. Heavy: run it in a job.
 */
export async function readPolicy(
  name: string,
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<Result<PolicyText>> {
  if (bytes.length > largestPolicy) return refuse('policy-too-large');
  if (bytes.length === 0) return refuse('policy-empty');
  if (isPdf(bytes)) return readPdf(bytes, options);
  if (/\.pdf$/i.test(name)) return refuse('policy-damaged');
  if (isPackage(bytes) || wordFile.test(name)) return readWordPolicy(bytes);
  if (!/\.(?:txt|text|md|markdown)$/i.test(name)) return refuse('policy-unknown-type');
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return refuse('policy-empty');
  return succeed(readPlainPolicy(text.value, /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'));
}

/** The mark may stand a little way in (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function refuse(code: PolicyRefusal): Result<never> {
  return fail(code, policyRefusal(code));
}
