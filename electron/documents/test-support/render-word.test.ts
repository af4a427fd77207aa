import { expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import { renderWord } from './render-word';

it('says that LibreOffice is missing instead of skipping', async () => {
  await expect(renderWord(strToU8('x'), ['no-such-office-program'])).rejects.toThrow(
    /LibreOffice is missing/,
  );
});
