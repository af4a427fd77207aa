// What the files are called when each college gets a letter of its own.
import type { Addressee } from '../domain';
import { letterFileWords } from '../i18n/nl-letter-files';

/** One name for each, in their order; no two alike, also on a disk that makes no difference of capitals. */
export function letterFileNames(addressees: readonly Addressee[]): string[] {
  const taken = new Set<string>();
  return addressees.map(({ name, fileName }) => {
    const own = fileName?.trim().replace(/\.docx$/iu, '') ?? '';
    const base = own === '' ? letterFileWords.letterFor(collegePlace(name)).replace(/\.docx$/u, '') : own;
    let free = base;
    for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${base} ${next}`;
    taken.add(free.toLowerCase());
    return `${free}.docx`;
  });
}

/** "College van burgemeester en wethouders van Essel" is Essel. */
export function collegePlace(name: string): string {
  return name
    .replace(
      /^(?:aan )?(?:het )?college van (?:burgemeester en wethouders|b ?& ?w|b en w) (?:van )?(?:de )?(?:gemeente )?/iu,
      '',
    )
    .trim();
}
