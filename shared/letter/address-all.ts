// The address of one letter that goes to several colleges.
import { letterWords } from '../i18n/nl-letter';
import { dutchList } from './dutch-list';

const college =
  /^(?:het )?college van (?:burgemeester en wethouders|B&W) (?:van (?:de )?(?:gemeente )?)?(.+)$/iu;

/** Colleges are named in one sentence by their municipalities; other names each get a line. */
export function addressAll(names: readonly string[]): string[] {
  const municipalities = names.flatMap((name) => college.exec(name.trim())?.[1] ?? []);
  return municipalities.length === names.length
    ? [letterWords.toColleges(dutchList(municipalities))]
    : [...names];
}

/** In running text: "het college van Berkelhoek", "de colleges van Berkelhoek en Dijkstad", or the names as they are. */
export function collegeNames(names: readonly string[]): string[] {
  const municipalities = names.flatMap((name) => college.exec(name.trim())?.[1] ?? []);
  return municipalities.length === names.length && names.length > 0
    ? [letterWords.colleges(dutchList(municipalities), municipalities.length)]
    : [...names];
}
