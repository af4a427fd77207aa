// Standard texts for the parts that most letters share, filled in with what the dossier knows.
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { dutchList } from '@shared/letter';
import { collegePlace } from '@shared/letter/letter-file-names';
import type { Addressee, Council } from '@shared/domain';

const withStandard = ['salutation', 'opening', 'closing'] as const;
type StandardField = (typeof withStandard)[number];
export type StandardTexts = Readonly<Record<StandardField, string>>;

export function hasStandardText(field: string): field is StandardField {
  return (withStandard as readonly string[]).includes(field);
}

export function standardTexts(input: {
  readonly title: string;
  readonly councils: readonly Council[];
  readonly addressees: readonly Addressee[];
  readonly sendsEach: boolean;
}): StandardTexts {
  const isToOne = input.sendsEach || input.addressees.length === 1;
  return {
    salutation: words.standard.salutation(isToOne),
    opening: words.standard.opening(
      input.title,
      dutchList(input.councils.map((council) => council.municipality || council.name)),
      input.councils.length,
    ),
    closing: words.standard.closing(
      isToOne,
      dutchList(input.addressees.map(({ name }) => collegePlace(name))),
    ),
  };
}
