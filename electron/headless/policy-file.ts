// The policy document that a command names, with its outline.
import { type Result, succeed } from '@shared/domain';
import { type PolicySection, type PolicyText, recogniseOutline } from '@shared/policy';
import { readPolicy } from '../documents/policy-in/read-policy';
import { readInput } from './files';

export interface PolicyFile {
  readonly document: PolicyText;
  readonly sections: readonly PolicySection[];
}

/** Codes: those of `readInput` and `readPolicy`. */
export async function readPolicyFile(path: string): Promise<Result<PolicyFile>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const document = await readPolicy(path, bytes.value);
  return document.ok
    ? succeed({ document: document.value, sections: recogniseOutline(document.value) })
    : document;
}

/** A printed page as JSON: a number where it is one, else as printed ("iv"). */
export function plainPage(page: string | null): number | string | null {
  return page !== null && /^\d{1,6}$/.test(page) ? Number(page) : page;
}
