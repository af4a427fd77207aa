// A session's decisions as plain JSON, resolved against a dossier: the acts that record them.
import {
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
import { HeadingNumbers } from '../letter/heading-numbers';
import { type SharedState, currentInvitation } from '../merge';
import { type CurrentPoint, type RefBook, currentPoints, refBook } from '../views';
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
    const read = (section: PlainSection, level: 1 | 2 | 3, path: string): LetterSection => {
      const id = `sectie-${path}` as SectionId;
      const { number } = numbers.next(level, section.number);
      for (const name of [number ?? section.number, section.title]) {
        if (typeof name === 'string' && !this.#sections.has(name)) this.#sections.set(name, id);
      }
      const { children = [], ...rest } = section;
      const below = Math.min(level + 1, 3) as 1 | 2 | 3;
      return {
        id,
        ...withoutUndefined(rest),
        children: children.map((child, at) => read(child, below, `${path}.${at + 1}`)),
      };
    };
    this.#add({
      act: 'set-outline',
      sections: this.#plain.outline.map((section, at) => read(section, 1, String(at + 1))),
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
      this.#point(ref, ['split', at, 'ref']).map((point): DecisionAct => ({
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

  #readJointPoints(): void {
    const ids = new Set<JointPointId>();
    for (const [order, plain] of this.#plain.jointPoints.entries()) {
      const path = ['jointPoints', order];
      const section =
        this.#sections.get(plain.heading.trim().replace(/\.$/, '')) ?? this.#sections.get(plain.heading);
      if (section === undefined) {
        this.#refuse('unknown-heading', [...path, 'heading']);
        continue;
      }
      const { kind, title, body, advice, reason, addressees } = plain;
      const { refs, sources, decision, at, positions, id: given } = plain;
      const id =
        given ?? jointPointIdSchema.parse(`p-${sha256Hex(canonicalJson([order, plain])).slice(0, 16)}`);
      if (ids.has(id)) this.#refuse('duplicate-id', [...path, 'id']);
      ids.add(id);
      const members = refs
        .flatMap((ref, member) => this.#point(ref, [...path, 'refs', member]).map(pinned))
        .map((member, place) => ({ ...member, content: sources?.[place] ?? member.content }));
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

function pinned({ council, point, content }: CurrentPoint): PinnedPoint {
  return { council, point: point.id, content };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Optional keys that the reader filled with undefined are left out, as records want them. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
