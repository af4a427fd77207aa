// What a form holds before it is a Word file: the invitation in plain words, and the points that are already there.
import type { AdvicePoint, Council, CouncilId, DossierId, Invitation, RecordHash } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { formWords } from '../i18n/nl-word-form';
import { type SharedState, contributionHeads, currentInvitation } from '../merge';

/** `title` is the heading as printed; points of the form's last chapter belong to none. */
export interface FormChapter {
  readonly title: string;
  readonly points: readonly AdvicePoint[];
}

/** One line under the title: what it is, and what there is to say. */
export interface FormFact {
  readonly label: string;
  readonly text: string;
}

/** `basedOn` are the contributions whose points are in it. `instructions` is Markdown. */
export interface FormModel {
  readonly dossier: DossierId;
  readonly title: string;
  readonly council: Council | undefined;
  readonly basedOn: readonly RecordHash[];
  readonly facts: readonly FormFact[];
  readonly instructions: string;
  readonly chapters: readonly FormChapter[];
}

export interface FormWishes {
  readonly council?: CouncilId | undefined;
  readonly setAside?: ReadonlySet<RecordHash>;
}

/**
 * The form for the current invitation; for one council it holds what that council sent last. `undefined` without an
 * invitation, or when it does not name that council.
 */
export function buildForm(
  state: SharedState,
  { council: id, setAside = new Set() }: FormWishes = {},
): FormModel | undefined {
  const invitation = currentInvitation(state.invitations, setAside);
  const council = invitation?.councils.find((one) => one.id === id);
  if (invitation === undefined || (id !== undefined && council === undefined)) return undefined;
  const heads =
    council === undefined ? [] : (contributionHeads(state.contributions, setAside).get(council.id) ?? []);
  return {
    dossier: state.dossier,
    title: invitation.title,
    council,
    basedOn: heads.map(([hash]) => hash),
    facts: factsOf(invitation),
    instructions: invitation.instructions ?? '',
    chapters: chaptersOf(
      invitation.chapters,
      heads.flatMap(([, { points }]) => points),
    ),
  };
}

function factsOf({ title, policyDocuments, deadline, jointSecretary = '' }: Invitation): FormFact[] {
  return [
    { label: formWords.subject, text: title },
    ...policyDocuments
      .filter((document) => !title.includes(document.title))
      .map((document) => ({ label: formWords.document, text: document.title })),
    ...(deadline === undefined
      ? []
      : [{ label: formWords.deadline, text: formWords.before(dutchDate(deadline)) }]),
    ...(jointSecretary === '' ? [] : [{ label: formWords.sendTo, text: jointSecretary }]),
  ];
}

/** Those of the invitation, then those that only a point names, then a place for what fits nowhere. */
function chaptersOf(invited: readonly string[], points: readonly AdvicePoint[]): FormChapter[] {
  const byTitle = new Map<string, AdvicePoint[]>();
  for (const title of invited.map(chapterTitle)) if (title !== '') byTitle.set(title, []);
  const loose: AdvicePoint[] = [];
  const known = new Set<string>();
  for (const point of points) {
    // In a fork both contributions may hold a point: it is asked about once, in its first text.
    if (known.has(point.id)) continue;
    known.add(point.id);
    const title = chapterTitle(point.chapter);
    if (title === '') loose.push(point);
    else byTitle.set(title, [...(byTitle.get(title) ?? []), point]);
  }
  const named = [...byTitle].map(([title, own]) => ({ title, points: own }));
  return [
    ...named,
    { title: named.length === 0 ? formWords.onlyChapter : formWords.withoutChapter, points: loose },
  ];
}

/** As a heading prints it: on one line. */
export function chapterTitle(chapter: string): string {
  return chapter.replace(/\s+/g, ' ').trim();
}
