// What the session laid down for the letter as a whole: its outline and its parts.
import {
  type Addressee,
  type LetterPart,
  type LetterSection,
  type LetterTemplate,
  type RecordHash,
  type SectionId,
  type Signatory,
  type sendingForms,
  type letterForms,
  letterAnnexes,
  letterTextParts,
  type minorityPlaces,
  type sourceForms,
  type summaryForms,
} from '../domain';
import {
  type SharedState,
  currentInvitation,
  indexDecisions,
  letterPartSubject,
  outlineSubject,
  withoutRecords,
} from '../merge';
import { type LookChoices, standardChoices } from '../letter/look';
import { currentPoints } from './current-points';

export interface LetterSettings {
  readonly outline: readonly LetterSection[];
  /** False as long as the outline is only the list of chapters. */
  readonly isOutlineChosen: boolean;
  readonly date?: string;
  readonly reference?: string;
  readonly subject?: string;
  readonly place?: string;
  readonly salutation?: string;
  readonly opening?: string;
  readonly closing?: string;
  /** One on each line. */
  readonly enclosures?: string;
  readonly copies?: string;
  readonly addressees: readonly Addressee[];
  readonly signatories: readonly Signatory[];
  readonly supportLine: 'off' | 'not-all' | 'always';
  readonly form: (typeof letterForms)[number];
  readonly sources: (typeof sourceForms)[number];
  /** Where a minority says what it thinks: at the point, or together in an annex. */
  readonly minority: (typeof minorityPlaces)[number];
  readonly summary: (typeof summaryForms)[number];
  readonly contents: boolean;
  readonly sending: (typeof sendingForms)[number];
  /** In the order in which they stand behind the letter, each once. */
  readonly annexes: readonly LetterAnnex[];
  readonly template: LetterTemplate | null;
  readonly look: LookChoices;
}

export type LetterAnnex = (typeof letterAnnexes)[number];

/** What each part of the letter holds. */
type PartValues = {
  [P in LetterPart['part']]: Extract<LetterPart, { part: P }>['value'];
};

export function letterSettings(
  everything: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): LetterSettings {
  const state = withoutRecords(everything, setAside);
  const index = indexDecisions(state.decisions);
  const invitation = currentInvitation(state.invitations);
  const act = (subject: string) => index.inForce(subject)[0]?.[1].act;
  const partOf = (name: string) => {
    const found = act(letterPartSubject(name));
    return found?.act === 'set-letter-part' ? found.letterPart : undefined;
  };
  const valueOf = <P extends keyof PartValues>(name: P): PartValues[P] | undefined => {
    const found = partOf(name);
    return found?.part === name ? (found.value as PartValues[P]) : undefined;
  };
  const texts: Partial<Record<(typeof letterTextParts)[number], string>> = {};
  for (const name of letterTextParts) {
    const found = partOf(name);
    if (found?.part === name) texts[name] = found.value;
  }
  const annexes = valueOf('annexes') ?? [];
  const outline = act(outlineSubject);
  return {
    ...texts,
    outline: outline?.act === 'set-outline' ? outline.sections : outlineFromChapters(state),
    isOutlineChosen: outline?.act === 'set-outline',
    addressees: valueOf('addressees') ?? invitation?.addressees ?? [],
    signatories: valueOf('signatories') ?? [],
    supportLine: valueOf('support-line') ?? 'off',
    form: valueOf('form') ?? 'letter',
    sources: valueOf('sources') ?? 'off',
    minority: valueOf('minority') ?? 'text',
    summary: valueOf('summary') ?? 'off',
    contents: valueOf('contents') === 'on',
    sending: valueOf('sending') ?? 'together',
    annexes: letterAnnexes.filter((name) => annexes.includes(name)),
    template: valueOf('template') ?? null,
    look: {
      accent: valueOf('accent') ?? standardChoices.accent,
      textFont: valueOf('text-font') ?? standardChoices.textFont,
      headingFont: valueOf('heading-font') ?? valueOf('text-font') ?? standardChoices.headingFont,
      margins: valueOf('margins') ?? standardChoices.margins,
      window: valueOf('address-window') ?? standardChoices.window,
      logo: valueOf('logo') ?? standardChoices.logo,
    },
  };
}

/** A first outline: the chapters of the invitation, then those that only the points name. */
function outlineFromChapters(state: SharedState): LetterSection[] {
  const chapters = currentInvitation(state.invitations)?.chapters ?? [];
  const named = currentPoints(state).map((current) => current.point.chapter);
  return [...new Set([...chapters, ...named])]
    .filter((chapter) => chapter.trim() !== '')
    .map((chapter) => ({ id: sectionIdOf(chapter), title: chapterTitle(chapter), children: [] }));
}

/** The section that a chapter becomes as long as nobody chose another outline. */
export function sectionIdOf(chapter: string): SectionId {
  return `hoofdstuk:${chapter}`.slice(0, 120) as SectionId;
}

/** A chapter's title without the number that the policy document gave it: the letter numbers its own sections. */
export function chapterTitle(chapter: string): string {
  return chapter.replace(/^\s*(?:hoofdstuk\s+)?\d+(?:\.\d+)*[.:]?\s+(?=\p{L})/iu, '');
}
