// Which pictures a letter needs, so that whoever writes it can fetch their bytes.
import type { BlobHash } from '../../domain';
import type { LetterModel } from '../letter-model';

/** Each once. */
export function picturesOf({ blocks, look }: Pick<LetterModel, 'blocks' | 'look'>): BlobHash[] {
  const signatures = blocks.flatMap((block) =>
    block.type === 'signatories' ? block.entries.flatMap(({ signature }) => signature ?? []) : [],
  );
  return [...new Set([look?.logo ?? [], signatures].flat().map(({ blob }) => blob))];
}
