// From a dossier to the letter as plain blocks.
import type { Addressee, AddresseeId, RecordHash } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { letterWords } from '../i18n/nl-letter';
import { type SharedState, currentInvitation, withoutRecords } from '../merge';
import type { ProposedCluster } from '../similarity/similarity';
import {
  type CurrentPoint,
  type JointPointView,
  type LetterSettings,
  type SessionView,
  effectivePositions,
  letterSettings,
  ownAnswers,
  sessionView,
} from '../views';
import { addressAll, collegeNames } from './address-all';
import { annexBlocks } from './annexes';
import { contentsBlocks } from './contents';
import { dutchList } from './dutch-list';
import { HeadingNumbers } from './heading-numbers';
import type { LetterBlock, LetterModel } from './letter-model';
import { markdownBlocks } from './markdown-blocks';
import { type LetterLook, fitsWindow, lookOf } from './look';
import type { LetterContext } from './point-blocks';
import { summaryBlocks, summaryPoints } from './summary';
import { type UndecidedGroup, completeOutline, sectionBlocks } from './section-blocks';
import { type WrittenPart, partAnchor } from './written-parts';

export interface LetterOptions {
  /** ISO date, printed on a concept. */
  readonly today: string;
  /** Proposals by which points without a decision are put together; without them each stands alone. */
  readonly clusters?: readonly ProposedCluster[];
  /** One letter for this addressee only: points meant for others stay out. */
  readonly addressee?: AddresseeId;
  readonly setAside?: ReadonlySet<RecordHash>;
  /** A letter to which not all councils have agreed is a concept; left out, that plays no part. */
  readonly approvals?: { readonly given: number; readonly of: number };
  /** Goes before what the dossier says, for this letter only. */
  readonly choices?: LetterChoices;
}

/** How a letter is made up, apart from its texts. */
export type LetterChoices = Partial<
  Pick<
    LetterSettings,
    | 'form'
    | 'sources'
    | 'supportLine'
    | 'minority'
    | 'summary'
    | 'contents'
    | 'annexes'
    | 'look'
    | LetterTextPart
  >
>;

/** The parts that are being typed while the preview is looked at. */
export type LetterTextPart =
  'date' | 'reference' | 'subject' | 'place' | 'salutation' | 'opening' | 'closing' | 'enclosures' | 'copies';

/** The letter. A dossier with points on which nothing was decided gives a concept that holds those points as they were sent. */
export function buildLetter(state: SharedState, options: LetterOptions): LetterModel {
  const session = sessionView(state, options.setAside);
  const settings = withOwnSalutation(
    { ...letterSettings(state, options.setAside), ...options.choices },
    options.addressee,
  );
  const counting = withoutRecords(state, options.setAside ?? new Set());
  const invitation = currentInvitation(counting.invitations);
  const answers = ownAnswers(counting.answers);
  const councils = invitation?.councils ?? [];
  const isConcept = session.undecided.length > 0 || forkedPoints(session) > 0;
  const names = new Map(councils.map((council) => [council.id, council.municipality || council.name]));
  const context: LetterContext = {
    numbers: new HeadingNumbers(),
    nameOf: (council) => names.get(council) ?? council,
    allCouncils: councils.map((council) => council.id),
    supportLine: settings.supportLine,
    minority: settings.minority,
    sources: settings.sources,
    documents: invitation?.policyDocuments ?? [],
    onlyFor: (addressees) => onlyFor(settings.addressees, addressees, options.addressee),
    isConcept,
  };
  const views = session.jointPoints
    .filter((view) => !view.isEmptied && isMeantFor(view.joint.addressees, options.addressee))
    .map((view) => ({ ...view, positions: effectivePositions(view, answers) }));
  const undecided = session.undecided.filter(({ point }) => isMeantFor(point.addressees, options.addressee));
  const { sections, contents } = completeOutline(
    settings.outline,
    views,
    undecidedGroups(undecided, options.clusters),
  );
  const title = invitation?.title ?? settings.subject ?? '';
  const look = lookOf(settings.look);
  const body = sections.flatMap((section) => sectionBlocks(context, section, contents, 1, true));
  const annexes = annexBlocks({ state, setAside: options.setAside, session, settings, context, views, body });
  return {
    language: 'nl-NL',
    title,
    author: dutchList(councils.map((council) => council.name)),
    subject: settings.subject ?? title,
    isConcept: isConcept || lacksApproval(options.approvals),
    look,
    blocks: [
      ...headBlocks(addressBlocks(settings, look, options.addressee), [
        ...conceptMark(session, options),
        { type: 'title', text: title },
        ...(councils.length === 0
          ? []
          : [{ type: 'subtitle', text: dutchList(councils.map((council) => council.name)) } as const]),
      ]),
      ...referenceBlocks(settings, title),
      ...mainBlocks(settings, body, summaryOf(settings, body, views), annexes),
      ...partBlocks(settings, 'closing'),
      ...signatoryBlocks(settings, context),
      ...belowSignatories(settings),
      ...annexes,
    ],
  };
}

/** A letter greets; a report does not, and behind its contents the text begins on a page of its own. */
function mainBlocks(
  settings: LetterSettings,
  body: readonly LetterBlock[],
  summary: readonly LetterBlock[],
  annexes: readonly LetterBlock[],
): LetterBlock[] {
  const opening = partBlocks(settings, 'opening');
  const contents = settings.contents ? contentsBlocks([...summary, ...body, ...annexes]) : [];
  const text = [...summary, ...body];
  if (settings.form === 'letter') {
    return [...partBlocks(settings, 'salutation'), ...opening, ...contents, ...text];
  }
  const [first] = text;
  return contents.length > 0 && first?.type === 'heading'
    ? [...opening, ...contents, ...text.with(0, { ...first, startsPage: true })]
    : [...opening, ...contents, ...text];
}

function partBlocks(settings: LetterSettings, part: WrittenPart): LetterBlock[] {
  return markdownBlocks(settings[part] ?? '', partAnchor(part));
}

function summaryOf(
  { summary }: LetterSettings,
  body: readonly LetterBlock[],
  views: readonly JointPointView[],
): LetterBlock[] {
  return summary === 'off' ? [] : summaryBlocks(summaryPoints(body, views), summary);
}

/** The names of those for whom alone a point is, in a letter that others read too. */
function onlyFor(
  all: readonly Addressee[],
  chosen: readonly AddresseeId[] | undefined,
  only: AddresseeId | undefined,
): string[] {
  if (only !== undefined || chosen === undefined || chosen.length === 0) return [];
  const named = all.filter(({ id }) => chosen.includes(id));
  return named.length === all.length ? [] : collegeNames(named.map(({ name }) => name));
}

function lacksApproval(approvals: LetterOptions['approvals']): approvals is { given: number; of: number } {
  return approvals !== undefined && approvals.given < approvals.of;
}

function withOwnSalutation(settings: LetterSettings, only: AddresseeId | undefined): LetterSettings {
  const salutation = settings.addressees.find(({ id }) => id === only)?.salutation?.trim() ?? '';
  return salutation === '' ? settings : { ...settings, salutation };
}

function conceptMark(session: SessionView, { today, approvals }: LetterOptions): LetterBlock[] {
  const forked = forkedPoints(session);
  const open = session.undecided.length;
  const isWaiting = lacksApproval(approvals);
  if (open + forked === 0 && !isWaiting) return [];
  const note = [
    `${dutchDate(today)}.`,
    ...(open === 0 ? [] : [letterWords.conceptNote(open, session.points.length)]),
    ...(forked === 0 ? [] : [letterWords.forkNote(forked)]),
    ...(isWaiting ? [letterWords.approvalNote(approvals.given, approvals.of)] : []),
  ].join(' ');
  return [{ type: 'concept-mark', text: `${letterWords.conceptMark}, ${note}` }];
}

/** One college with its address, or the names of all when one letter goes to several. */
function addressBlocks(
  settings: LetterSettings,
  look: LetterLook,
  only: AddresseeId | undefined,
): AddressBlock[] {
  const chosen = settings.addressees.filter((addressee) => only === undefined || addressee.id === only);
  const [first] = chosen;
  if (first === undefined) return [];
  const lines =
    chosen.length === 1 ? [first.name, ...first.lines] : addressAll(chosen.map(({ name }) => name));
  const window = look.window === 'off' || !fitsWindow(lines, look) ? undefined : look.window;
  return [{ type: 'address', lines, ...(window !== undefined && { window }) }];
}

type AddressBlock = Extract<LetterBlock, { type: 'address' }>;

/** What shows in the window of an envelope stands above everything else. */
function headBlocks(address: readonly AddressBlock[], rest: readonly LetterBlock[]): LetterBlock[] {
  const isFirst = address.some(({ window }) => window !== undefined);
  return isFirst ? [...address, ...rest] : [...rest, ...address];
}

function referenceBlocks(settings: LetterSettings, title: string): LetterBlock[] {
  const rows = [
    { label: letterWords.place, value: settings.place },
    { label: letterWords.date, value: settings.date === undefined ? undefined : dutchDate(settings.date) },
    { label: letterWords.reference, value: settings.reference },
    { label: letterWords.subject, value: settings.subject === title ? undefined : settings.subject },
  ].flatMap(({ label, value }) => (value === undefined || value.trim() === '' ? [] : [{ label, value }]));
  return rows.length === 0 ? [] : [{ type: 'reference', rows }];
}

function signatoryBlocks(settings: LetterSettings, context: LetterContext): LetterBlock[] {
  if (settings.signatories.length === 0) return [];
  return [
    {
      type: 'signatories',
      entries: settings.signatories.map(({ name, role, council, signature }) => ({
        name,
        role,
        council: context.nameOf(council),
        ...(signature !== undefined && { signature }),
      })),
    },
  ];
}

/** What comes with the letter and who else gets it: one line for one, a list for more. */
function belowSignatories(settings: LetterSettings): LetterBlock[] {
  return [
    { label: letterWords.enclosures, text: settings.enclosures },
    { label: letterWords.copies, text: settings.copies },
  ].flatMap(({ label, text = '' }): LetterBlock[] => {
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    const [only, ...more] = lines;
    if (only === undefined) return [];
    if (more.length === 0) return [{ type: 'paragraph', content: [{ text: `${label}: ${only}` }] }];
    const items = lines.map((line) => ({ level: 0, content: [{ text: line }] }));
    return [
      { type: 'paragraph', content: [{ text: `${label}:` }] },
      { type: 'list', ordered: false, items },
    ];
  });
}

/** Joint points of which two versions stand beside each other. */
function forkedPoints(session: SessionView): number {
  return session.jointPoints.filter((view) => view.otherVersions.length > 0).length;
}

function isMeantFor(addressees: readonly AddresseeId[] | undefined, only: AddresseeId | undefined): boolean {
  return (
    only === undefined || addressees === undefined || addressees.length === 0 || addressees.includes(only)
  );
}

function undecidedGroups(
  undecided: readonly CurrentPoint[],
  clusters: readonly ProposedCluster[] | undefined,
): UndecidedGroup[] {
  const byKey = new Map(undecided.map((point) => [point.key, point]));
  const groups: UndecidedGroup[] = [];
  for (const cluster of clusters ?? []) {
    const points = cluster.keys.flatMap((key) => byKey.get(key) ?? []);
    if (points.length > 0)
      groups.push({ title: points.length === 1 ? (points[0]?.point.title ?? '') : cluster.title, points });
    for (const point of points) byKey.delete(point.key);
  }
  return [...groups, ...[...byKey.values()].map((point) => ({ title: point.point.title, points: [point] }))];
}
