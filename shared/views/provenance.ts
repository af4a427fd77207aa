// Who said what, both ways: from a joint point back to every text and decision, and from a council's point to the letter.
import type { AdvicePoint, CouncilId, Decision, JointPointId, PointKey, RecordHash } from '../domain';
import { pointKeyText } from '../domain';
import { hashPoint } from '../exchange/record-hash';
import { buildLetter } from '../letter/build-letter';
import type { LetterModel } from '../letter/letter-model';
import {
  type DecisionIndex,
  type SharedState,
  entriesOf,
  indexDecisions,
  jointSubject,
  pointSubject,
  splitSubject,
  withoutRecords,
} from '../merge';
import { partsOf, refOf } from './current-points';
import { type JointPointView, type MemberView, type SessionView, sessionView } from './session-view';

/** Where a joint point stands in the letter: the heading it is under, with the number that the letter prints. */
export interface PlaceInLetter {
  readonly number: string | null;
  readonly heading: string;
}

/** One decision on a thing, as people speak of it. `out`: a joint point went on without it. */
export interface TracedDecision {
  readonly hash: RecordHash;
  /** ISO time. */
  readonly at: string;
  readonly by?: string;
  readonly what: 'overnemen' | 'samenvoegen' | 'aanpassen' | 'out' | 'dissolve' | 'drop' | 'park' | 'split';
  /** The joint point's title, or the reason. */
  readonly about: string;
  /** `replaced`: a later one counts. `taken-back`: somebody withdrew it. */
  readonly state: 'in-force' | 'replaced' | 'taken-back';
}

/** A text as a council sent it, in the first contribution that held it in these words. */
export interface SentText {
  readonly contribution: RecordHash;
  readonly revision: number | null;
  readonly date: string;
  readonly sentBy: string;
  readonly point: AdvicePoint;
}

export interface TracedSource {
  readonly key: string;
  readonly council: CouncilId;
  readonly state: MemberView['state'];
  readonly ref: string;
  /** What was decided on; absent where that contribution never arrived here. */
  readonly seen?: SentText;
}

export interface JointProvenance {
  readonly joint: JointPointView;
  readonly place: PlaceInLetter | null;
  readonly sources: readonly TracedSource[];
  /** Oldest first. */
  readonly decisions: readonly TracedDecision[];
}

export type PointFate = 'open' | 'joint' | 'parked' | 'dropped' | 'withdrawn' | 'split';

export interface PointProvenance {
  readonly key: string;
  readonly council: CouncilId;
  readonly ref: string;
  readonly title: string;
  readonly fate: PointFate;
  readonly reason: string;
  /** Oldest first; of a part those of the whole. */
  readonly sent: readonly SentText[];
  /** More than one where it overlaps; of a point that was split those of its parts. */
  readonly joints: readonly { readonly joint: JointPointView; readonly place: PlaceInLetter | null }[];
  readonly parts: readonly string[];
  readonly partOf?: string;
  readonly decisions: readonly TracedDecision[];
}

/** Traces of one state, worked out when asked for. The order of arrival changes nothing. */
export class Provenance {
  readonly #state: SharedState;
  readonly #everything: SharedState;
  readonly #session: SessionView;
  readonly #index: DecisionIndex;
  readonly #places: ReadonlyMap<JointPointId, PlaceInLetter>;

  /** `letter` saves building it; without one the letter of these records is built. */
  constructor(
    everything: SharedState,
    setAside: ReadonlySet<RecordHash> = new Set(),
    letter: LetterModel = buildLetter(everything, { today: '', setAside }),
  ) {
    this.#everything = everything;
    this.#state = withoutRecords(everything, setAside);
    this.#session = sessionView(this.#state);
    this.#index = indexDecisions(this.#state.decisions);
    this.#places = headingsAbove(letter);
  }

  /** Undefined where no such joint point counts now. */
  ofJoint(id: JointPointId): JointProvenance | undefined {
    const joint = this.#session.jointPoints.find((view) => view.joint.id === id);
    if (joint === undefined) return undefined;
    return {
      joint,
      place: this.#places.get(id) ?? null,
      sources: joint.members.map((member) => this.#source(member)),
      decisions: this.#decisionsOn([jointSubject(id)]),
    };
  }

  /** Of a point that any contribution ever held, or a part that the session made. Undefined for others. */
  ofPoint(key: PointKey): PointProvenance | undefined {
    const text = pointKeyText(key);
    const current = this.#session.points.find((point) => point.key === text);
    const whole = current?.partOf ?? key;
    const sent = this.#sentTexts(whole);
    const last = current?.point ?? sent.at(-1)?.point;
    if (last === undefined) return undefined;
    const parts = this.#session.points.filter(
      ({ partOf }) => partOf !== undefined && pointKeyText(partOf) === text,
    );
    const keys = new Set([text, ...parts.map((part) => part.key)]);
    const joints = this.#session.jointPoints
      .filter(({ members }) => members.some((member) => keys.has(member.key)))
      .map((joint) => ({ joint, place: this.#places.get(joint.joint.id) ?? null }));
    const aside = [...this.#session.parked, ...this.#session.dropped].find((entry) => entry.key === text);
    const fate =
      parts.length > 0
        ? 'split'
        : current === undefined
          ? 'withdrawn'
          : this.#session.dropped.some((entry) => entry.key === text)
            ? 'dropped'
            : aside !== undefined
              ? 'parked'
              : joints.length > 0
                ? 'joint'
                : 'open';
    return {
      key: text,
      council: key.council,
      ref: refOf(last),
      title: last.title,
      fate,
      reason: aside?.reason ?? '',
      sent,
      joints,
      parts: parts.map((part) => part.key),
      ...(current?.partOf !== undefined && { partOf: pointKeyText(current.partOf) }),
      decisions: this.#decisionsOn([pointSubject(key), splitSubject(whole)], key),
    };
  }

  #source(member: MemberView): TracedSource {
    const seen = this.#seenText(member);
    const point = member.current?.point ?? seen?.point;
    return {
      key: member.key,
      council: member.council,
      state: member.state,
      ref: point === undefined ? '' : refOf(point),
      ...(seen !== undefined && { seen }),
    };
  }

  /** Also from what was set aside: a decision may rest on it. */
  #contributions() {
    return entriesOf(this.#everything.contributions).sort(
      ([, one], [, other]) =>
        one.ancestors.length - other.ancestors.length || (one.date < other.date ? -1 : 1),
    );
  }

  #seenText({ council, pinned }: MemberView): SentText | undefined {
    const sent = this.#contributions().flatMap(([hash, contribution]) =>
      contribution.council === council
        ? contribution.points.map((point) => ({ ...describe(hash, contribution), point }))
        : [],
    );
    const whole = sent.find(({ point }) => hashPoint(council, point) === pinned);
    if (whole !== undefined) return whole;
    for (const [, { act }] of entriesOf(this.#everything.decisions)) {
      if (act.act !== 'split' || act.point.council !== council) continue;
      const cut = sent.find(({ point }) => hashPoint(council, point) === act.point.content);
      const part = cut && partsOf(cut.point, act.parts).find((each) => hashPoint(council, each) === pinned);
      if (cut !== undefined && part !== undefined) return { ...cut, point: part };
    }
    return undefined;
  }

  #sentTexts({ council, point: id }: PointKey): SentText[] {
    const found = new Map<string, SentText>();
    for (const [hash, contribution] of this.#contributions()) {
      if (contribution.council !== council) continue;
      const point = contribution.points.find((one) => one.id === id);
      if (point === undefined) continue;
      const content = hashPoint(council, point);
      if (!found.has(content)) found.set(content, { ...describe(hash, contribution), point });
    }
    return [...found.values()];
  }

  #decisionsOn(subjects: readonly string[], point?: PointKey): TracedDecision[] {
    const wanted = new Set(subjects);
    return entriesOf(this.#state.decisions)
      .filter(([, { subjects: own }]) => own.some((subject) => wanted.has(subject)))
      .flatMap(([hash, decision]): TracedDecision[] => {
        const told = tell(decision, point);
        if (told === undefined) return [];
        const on = decision.subjects.filter((subject) => wanted.has(subject));
        const isInForce = on.some((subject) =>
          this.#index.inForce(subject).some(([standing]) => standing === hash),
        );
        const isActive = on.some((subject) => this.#index.isActive(subject, hash));
        const state = isInForce ? 'in-force' : isActive ? 'replaced' : 'taken-back';
        const { at, by } = decision;
        return [{ hash, at, ...(by !== undefined && { by }), ...told, state }];
      })
      .sort((one, other) =>
        one.at === other.at ? (one.hash < other.hash ? -1 : 1) : one.at < other.at ? -1 : 1,
      );
  }
}

/** By joint point the heading above its text; the first, for a letter that names it again in a summary or an annex. */
export function headingsAbove({ blocks }: LetterModel): Map<JointPointId, PlaceInLetter> {
  const places = new Map<JointPointId, PlaceInLetter>();
  let above: PlaceInLetter | null = null;
  for (const block of blocks) {
    if (block.type === 'heading') {
      above = { number: block.number, heading: block.content.map(({ text }) => text).join('') };
    }
    const anchor = 'anchor' in block ? block.anchor : undefined;
    if (anchor?.of === 'joint-point' && above !== null && !places.has(anchor.id))
      places.set(anchor.id, above);
  }
  return places;
}

function describe(
  contribution: RecordHash,
  {
    revision,
    date,
    sentBy,
  }: { readonly revision?: number | undefined; readonly date: string; readonly sentBy: string },
): Omit<SentText, 'point'> {
  return { contribution, revision: revision ?? null, date, sentBy };
}

function tell(
  { act }: Decision,
  point: PointKey | undefined,
): Pick<TracedDecision, 'what' | 'about'> | undefined {
  switch (act.act) {
    case 'take': {
      const isIn =
        point === undefined ||
        act.jointPoint.members.some((one) => one.council === point.council && one.point === point.point);
      return { what: isIn ? act.jointPoint.handling : 'out', about: act.jointPoint.title ?? '' };
    }
    case 'dissolve':
      return { what: 'dissolve', about: '' };
    case 'drop':
    case 'park':
      return { what: act.act, about: act.reason ?? '' };
    case 'split':
      return { what: 'split', about: '' };
    default:
      return undefined;
  }
}
