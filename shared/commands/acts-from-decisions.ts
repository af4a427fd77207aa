// A session's decisions as plain JSON, resolved against a dossier: the acts that record them.
import {
  type AddresseeId,
  type AppError,
  type CouncilId,
  type DecisionAct,
  type JointPointId,
  type LetterSection,
  type PinnedPoint,
  type Position,
  type Result,
  type SectionId,
  fail,
  jointPointIdSchema,
  succeed,
} from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { sha256Hex } from '../exchange/hash';
import type { PlainDecisions, PlainSection } from '../exchange/plain-decisions';
import { jsonPath } from '../exchange/refuse';
import { type PlainCode, plainSentence } from '../i18n/nl-plain';
import { HeadingNumbers, wantedNumber } from '../letter/heading-numbers';
import { type SharedState, currentInvitation } from '../merge';
import { type CurrentPoint, type RefBook, currentPoints, letterSettings, refBook } from '../views';
import { recordActs } from './decide';

export interface DatedAct {
  readonly act: DecisionAct;
  readonly at: string;
}

/**
 * Codes, each with the path of the key: `unknown-ref`, `ambiguous-ref`, `unknown-heading`, `unknown-council`,
 * `duplicate-id`. `at` is the ISO time for acts to which the file gives none.
 */
export function actsFromDecisions(state: SharedState, plain: PlainDecisions, at: string): Result<DatedAct[]> {
  const reading = new DecisionReading(state, plain, plain.date ?? at);
  const acts = reading.read();
  const [problem] = reading.problems;
  return problem === undefined ? succeed(acts) : { ok: false, error: problem };
}

class DecisionReading {
  readonly problems: AppError[] = [];
  readonly #acts: DatedAct[] = [];
  readonly #sections = new Map<string, SectionId>();
  readonly #plain: PlainDecisions;
  readonly #at: string;
  readonly #councils: ReadonlySet<CouncilId>;
  #state: SharedState;
  #book: RefBook;

  constructor(state: SharedState, plain: PlainDecisions, at: string) {
    this.#state = state;
    this.#plain = plain;
    this.#at = at;
    this.#book = refBook(currentPoints(state));
    this.#councils = new Set(currentInvitation(state.invitations)?.councils.map((council) => council.id));
  }

  read(): DatedAct[] {
    this.#readOutline();
    this.#readParts();
    this.#readSplits();
    this.#readJointPoints();
    for (const [at, pair] of (this.#plain.keptApart ?? []).entries()) {
      const points = pair.flatMap((ref, side) => this.#point(ref, ['keptApart', at, side]));
      if (points.length === 2) {
        this.#add({
          act: 'keep-apart',
          points: points.map(({ council, point }) => ({ council, point: point.id })),
        });
      }
    }
    for (const list of ['dropped', 'parked'] as const) {
      for (const [at, { ref, reason }] of (this.#plain[list] ?? []).entries()) {
        for (const point of this.#point(ref, [list, at, 'ref']).map(pinned)) {
          if (list === 'dropped') this.#add({ act: 'drop', point, reason: reason ?? '' });
          else this.#add({ act: 'park', point, ...(reason === undefined ? {} : { reason }) });
        }
      }
    }
    return this.#acts;
  }

  #readOutline(): void {
    const numbers = new HeadingNumbers();
    const read = (
      section: PlainSection,
      level: 1 | 2 | 3,
      path: string,
      isNumbered: boolean,
    ): LetterSection => {
      const id = `sectie-${path}` as SectionId;
      const { number } = numbers.next(level, wantedNumber(section.number, isNumbered));
      for (const name of [number ?? section.number, section.title]) {
        if (typeof name === 'string' && !this.#sections.has(name)) this.#sections.set(name, id);
      }
      const { children = [], ...rest } = section;
      const below = Math.min(level + 1, 3) as 1 | 2 | 3;
      return {
        id,
        ...withoutUndefined(rest),
        children: children.map((child, at) => read(child, below, `${path}.${at + 1}`, number !== null)),
      };
    };
    this.#add({
      act: 'set-outline',
      sections: this.#plain.outline.map((section, at) => read(section, 1, String(at + 1), true)),
    });
  }

  #readParts(): void {
    const { date, reference, subject, place, addressees, signatories, parts = {} } = this.#plain;
    const texts = { date, reference, subject, place, ...parts };
    for (const [part, value] of Object.entries(texts)) {
      if (value !== undefined) {
        this.#add({ act: 'set-letter-part', letterPart: { part: part as keyof typeof texts, value } });
      }
    }
    if (addressees)
      this.#add({ act: 'set-letter-part', letterPart: { part: 'addressees', value: addressees } });
    if (signatories) {
      signatories.forEach(({ council }, at) => this.#checkCouncil(council, ['signatories', at, 'council']));
      this.#add({ act: 'set-letter-part', letterPart: { part: 'signatories', value: signatories } });
    }
  }

  /** Splits come first: the parts that they make can be named by what follows. */
  #readSplits(): void {
    const acts: DecisionAct[] = (this.#plain.split ?? []).flatMap(({ ref, parts }, at) =>
      this.#isSplitAlready(ref)
        ? []
        : this.#point(ref, ['split', at, 'ref']).map((point): DecisionAct => ({
            act: 'split',
            point: pinned(point),
            parts,
          })),
    );
    if (acts.length === 0) return;
    acts.forEach((act) => this.#add(act));
    const split = recordActs(this.#state, acts, this.#at);
    if (!split.ok) return;
    this.#state = split.value.state;
    this.#book = refBook(currentPoints(this.#state));
  }

  /** A list that is read twice names a point that its parts have replaced. */
  #isSplitAlready(ref: string): boolean {
    return (
      this.#book.find(ref).length === 0 &&
      currentPoints(this.#state).some(
        ({ council, partOf }) => partOf?.point === ref || `${council}/${partOf?.point ?? ''}` === ref,
      )
    );
  }

  #readJointPoints(): void {
    const ids = new Set<JointPointId>();
    const shared = namedTwice(this.#plain.jointPoints.flatMap(({ refs }) => refs));
    for (const [order, plain] of this.#plain.jointPoints.entries()) {
      const path = ['jointPoints', order];
      const section =
        this.#sections.get(plain.heading.trim().replace(/\.$/, '')) ?? this.#sections.get(plain.heading);
      if (section === undefined) {
        this.#refuse('unknown-heading', [...path, 'heading']);
        continue;
      }
      const { kind, reason, addressees, refs, sources, decision, at, positions } = plain;
      const id = plain.id ?? this.#madeId(plain, order, ids);
      if (ids.has(id)) this.#refuse('duplicate-id', [...path, 'id']);
      ids.add(id);
      this.#checkAddressees(addressees ?? [], [...path, 'addressees']);
      const points = refs.flatMap((ref, member) => this.#point(ref, [...path, 'refs', member]));
      const members = points.map(pinned).map((member, place): PinnedPoint => ({
        ...member,
        content: sources?.[place] ?? member.content,
        ...(shared.has(refs[place] ?? '') && { overlaps: true }),
      }));
      const { title, body, advice } = textOf(plain, points);
      this.#add(
        {
          act: 'take',
          jointPoint: {
            ...{ id, members, handling: decision, section, order, kind },
            ...withoutUndefined({ title, body, advice, reason, addressees }),
          },
        },
        at,
      );
      this.#readPositions(id, positions ?? {}, [...path, 'positions'], at);
    }
  }

  /** Follows from the refs, so that a corrected list changes the joint point of the earlier one. */
  #madeId(plain: PlainJointPoint, order: number, taken: ReadonlySet<JointPointId>): JointPointId {
    const make = (basis: unknown) =>
      jointPointIdSchema.parse(`p-${sha256Hex(canonicalJson(basis)).slice(0, 16)}`);
    const byRefs = make([...plain.refs].sort());
    return plain.refs.length === 0 || taken.has(byRefs) ? make([order, plain]) : byRefs;
  }

  #checkAddressees(addressees: readonly AddresseeId[], path: readonly PropertyKey[]): void {
    const known = this.#plain.addressees ?? letterSettings(this.#state).addressees;
    for (const [at, id] of addressees.entries()) {
      if (!known.some((addressee) => addressee.id === id)) this.#refuse('unknown-addressee', [...path, at]);
    }
  }

  #readPositions(
    jointPoint: JointPointId,
    positions: NonNullable<PlainDecisions['jointPoints'][number]['positions']>,
    path: readonly PropertyKey[],
    at: string | undefined,
  ): void {
    for (const [name, { stance, text, 'on-behalf': onBehalf }] of Object.entries(positions)) {
      const council = name as CouncilId;
      this.#checkCouncil(council, [...path, name]);
      const position: Position = {
        stance,
        ...(text === undefined ? {} : { text }),
        ...(onBehalf === undefined ? {} : { onBehalf }),
      };
      this.#add({ act: 'note-position', jointPoint, council, position }, at);
    }
  }

  #point(ref: string, path: readonly PropertyKey[]): CurrentPoint[] {
    const found = this.#book.find(ref);
    if (found.length === 1) return [...found];
    this.#refuse(found.length === 0 ? 'unknown-ref' : 'ambiguous-ref', path);
    return [];
  }

  #checkCouncil(council: CouncilId, path: readonly PropertyKey[]): void {
    if (!this.#councils.has(council)) this.#refuse('unknown-council', path);
  }

  #add(act: DecisionAct, at?: string): void {
    this.#acts.push({ act, at: at ?? this.#at });
  }

  #refuse(code: PlainCode, path: readonly PropertyKey[]): void {
    const error = fail(code, plainSentence(code), jsonPath('', path));
    if (!error.ok) this.problems.push(error.error);
  }
}

/** Points that a list puts in more than one joint point are meant to be in each of them. */
function namedTwice(refs: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(refs.filter((ref) => once.has(ref) || !once.add(ref)));
}

type PlainJointPoint = PlainDecisions['jointPoints'][number];

/** The text to print. A point taken over without a text of its own has the words of those who brought it in. */
function textOf(
  plain: PlainJointPoint,
  points: readonly CurrentPoint[],
): Pick<PlainJointPoint, 'title' | 'body' | 'advice'> {
  if (plain.body !== undefined || plain.advice !== undefined) return plain;
  const join = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text.trim() !== '').join('\n\n') || undefined;
  return {
    title: plain.title ?? points[0]?.point.title,
    body: join(points.map(({ point }) => point.body)),
    advice: join(points.map(({ point }) => point.advice)),
  };
}

function pinned({ council, point, content }: CurrentPoint): PinnedPoint {
  return { council, point: point.id, content };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Optional keys that the reader filled with undefined are left out, as records want them. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
