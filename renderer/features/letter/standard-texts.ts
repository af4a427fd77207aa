// Standard texts for the parts that most letters share: this person's own, or else the app's, filled in with what the dossier knows.
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import type { Settings } from '@shared/ipc/contract';
import { dutchList } from '@shared/letter';
import { collegePlace } from '@shared/letter/letter-file-names';
import { type StandardFields, asStandardText, fillStandardText } from '@shared/letter/standard-text';
import { type WrittenPart, writtenParts } from '@shared/letter/written-parts';
import type { Addressee, Council } from '@shared/domain';

export type OwnTexts = NonNullable<Settings['standardTexts']>;

export interface StandardTexts {
  readonly text: Readonly<Record<WrittenPart, string>>;
  /** Which of them are this person's own. */
  readonly own: ReadonlySet<WrittenPart>;
  readonly fields: StandardFields;
}

export function standardTexts(
  input: {
    readonly title: string;
    readonly councils: readonly Council[];
    readonly addressees: readonly Addressee[];
    readonly sendsEach: boolean;
  },
  own: OwnTexts,
): StandardTexts {
  const isToOne = input.sendsEach || input.addressees.length === 1;
  const fields = {
    titel: input.title,
    raden: dutchList(input.councils.map((council) => council.municipality || council.name)),
    colleges: dutchList(input.addressees.map(({ name }) => collegePlace(name))),
  };
  const ours: Record<WrittenPart, string> = {
    salutation: words.standard.salutation(isToOne),
    opening: words.standard.opening(fields.titel, fields.raden, input.councils.length),
    closing: words.standard.closing(isToOne, fields.colleges),
  };
  const textOf = (part: WrittenPart) => {
    const kept = own[part];
    return kept === undefined ? ours[part] : fillStandardText(kept, fields);
  };
  return {
    text: { salutation: textOf('salutation'), opening: textOf('opening'), closing: textOf('closing') },
    own: new Set(writtenParts.filter((part) => own[part] !== undefined)),
    fields,
  };
}

/** With this text kept for later letters; null forgets the one that was kept. */
export function withOwnText(
  own: OwnTexts,
  part: WrittenPart,
  text: string | null,
  fields: StandardFields,
): OwnTexts {
  return { ...own, [part]: text === null ? undefined : asStandardText(text.trim(), fields) };
}
