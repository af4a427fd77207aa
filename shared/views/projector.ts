// What the beamer shows: only what the whole hall may read. No notes, no addresses, no words of how something was heard.
import type { Position } from '../domain';
import { projectorWords as words } from '../i18n/nl-projector';
import { sessionWords } from '../i18n/nl-session';
import { textDifference } from '../merge/sentence-difference';
import { type Block, type List, plainTextOf } from '../rich-text';
import type { AgreementPoint } from './agreement';
import type { CurrentPoint } from './current-points';
import type { Proposal } from './proposals';

export interface ProjectorCouncil {
  /** Place in the invitation, from 0: its ink. */
  readonly index: number;
  readonly initials: string;
  readonly name: string;
}

export type ProjectorStance = Position['stance'] | 'brought' | 'absent' | 'open';
export const projectorStances = [
  'brought',
  'steunt',
  'neutraal',
  'tegen',
  'minderheid',
  'absent',
  'open',
] as const satisfies readonly ProjectorStance[];

export interface ProjectorPoint {
  readonly kind: 'point';
  readonly place: string;
  readonly title: string;
  /** The decision in words, and why a point is not in the letter. */
  readonly decision: string;
  readonly reason: string;
  /** What the councils wrote, shortened, without formatting; not the text that the joint text still is word for word. */
  readonly before: readonly { readonly council: ProjectorCouncil; readonly text: string }[];
  readonly moreBefore: number;
  readonly afterLabel: string;
  /** The joint text as Markdown. */
  readonly after: string;
  /** Whose text it is word for word, where others brought the point too; else empty. */
  readonly from: string;
  /** The text that the joint text is marked against; null where marking would say nothing. */
  readonly base: { readonly markdown: string; readonly name: string } | null;
  readonly positions: readonly {
    readonly stance: ProjectorStance;
    readonly councils: readonly ProjectorCouncil[];
    readonly more: number;
  }[];
  /** The next proposal to decide on; empty when there is none. */
  readonly next: string;
  /** One line; empty where the hall does not see the clock. */
  readonly clock: string;
  /** Of a text that does not fit: which part is asked for, from 0. */
  readonly part: number;
}

export type ProjectorPicture =
  | { readonly kind: 'neutral' }
  | { readonly kind: 'black' }
  | {
      readonly kind: 'overview';
      readonly title: string;
      readonly progress: string;
      readonly next: string;
      readonly clock: string;
    }
  | ProjectorPoint;

export interface ProjectorInput {
  readonly proposal: Proposal;
  readonly all: readonly Proposal[];
  /** As it is being written, saved or not. Markdown. */
  readonly text: { readonly title: string; readonly body: string; readonly advice: string };
  readonly councilOf: (id: CurrentPoint['council']) => ProjectorCouncil;
  /** What the councils think, once there is something decided to think about. */
  readonly agreement: AgreementPoint | undefined;
  readonly absent: ReadonlySet<string>;
  readonly next: Proposal | undefined;
  readonly clock: string;
  readonly part: number;
}

/** More would not be legible anyway. */
const mostBefore = 7;
const longestBefore = 400;
const mostCouncils = 10;
/** From this share of new words on, marks no longer point at anything. */
const mostlyNew = 0.6;

export function projectorPoint(input: ProjectorInput): ProjectorPoint {
  const { proposal, all, text, councilOf, next, clock, part } = input;
  const { members, state, joint, setAside } = proposal;
  const after = markdownOf(text);
  const base = baseOf(members, after, (council) => councilOf(council).name);
  const asWritten = members.filter((member) => markdownOf(pointText(member)) === after);
  const others = members.filter((member) => !asWritten.includes(member));
  const shown = others.slice(0, mostBefore);
  return {
    kind: 'point',
    place: words.place(proposal.chapter, all.indexOf(proposal) + 1, all.length),
    title: text.title.trim() === '' ? proposal.title : text.title,
    decision:
      sessionWords.states[joint !== undefined ? joint.joint.handling : state === 'joint' ? 'open' : state],
    reason: state === 'dropped' ? (setAside?.reason.trim() ?? '') : '',
    before: shown.map((member) => ({
      council: cardOf(councilOf(member.council)),
      text: shortened(plainTextOf(markdownOf(pointText(member))), longestBefore),
    })),
    moreBefore: others.length - shown.length,
    afterLabel: words.after[state],
    after,
    from: others.length > 0 && asWritten[0] !== undefined ? councilOf(asWritten[0].council).name : '',
    base,
    positions: positionsOf(input),
    next: next?.title ?? '',
    clock,
    part,
  };
}

/** Whole words, with an ellipsis where something was left out. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s*\S*$/, '')} …`;
}

function pointText({ point }: CurrentPoint) {
  return { body: point.body, advice: point.advice ?? '' };
}

/** As it comes in the letter: the advice after its label, on the same line except before a list. */
function markdownOf({ body, advice }: { readonly body: string; readonly advice: string }): string {
  if (advice.trim() === '') return body.trim();
  const gap = /^\s*(?:[-*+]|\d+[.)])\s/.test(advice) ? '\n\n' : ' ';
  return `${body.trim()}\n\n**${sessionWords.adviceLabel}**${gap}${advice.trim()}`.trim();
}

/** The longest text: it is where a joint text starts from. */
function baseOf(
  members: readonly CurrentPoint[],
  after: string,
  nameOf: (council: CurrentPoint['council']) => string,
): ProjectorPoint['base'] {
  const texts = members.map((member) => ({ member, markdown: markdownOf(pointText(member)) }));
  const [longest] = texts.sort((a, b) => b.markdown.length - a.markdown.length);
  if (longest === undefined || after === '') return null;
  const runs = textDifference(longest.markdown, after).flatMap(runsOf);
  const length = (change: 'added' | undefined) =>
    runs.reduce((sum, run) => (run.change === change ? sum + run.text.length : sum), 0);
  const added = length('added');
  const isTelling =
    runs.some(({ change }) => change !== undefined) && added / (added + length(undefined)) < mostlyNew;
  return isTelling ? { markdown: longest.markdown, name: nameOf(longest.member.council) } : null;
}

interface Run {
  readonly text: string;
  readonly change?: 'added' | 'removed';
}

function runsOf(block: Block): readonly Run[] {
  if (block.type === 'paragraph') return block.content;
  if (block.type === 'quote') return block.content.flat();
  return listRuns(block);
}

function listRuns({ items }: List): readonly Run[] {
  return items.flatMap(({ content, children }) => [...content, ...children.flatMap(listRuns)]);
}

/** Before anything is decided only who brought it is known. */
function positionsOf({
  proposal,
  councilOf,
  agreement,
  absent,
}: ProjectorInput): ProjectorPoint['positions'] {
  const stances =
    agreement === undefined
      ? [...new Set(proposal.members.map(({ council }) => council))].map(
          (council) => ({ council, stance: 'brought' }) as const,
        )
      : agreement.councils.map(({ council, counts, brought }) => ({
          council,
          stance: counts?.stance ?? (brought ? 'brought' : absent.has(council) ? 'absent' : 'open'),
        }));
  return projectorStances.flatMap((stance) => {
    const councils = stances
      .filter((each) => each.stance === stance)
      .map(({ council }) => councilOf(council));
    const shown = councils.slice(0, mostCouncils).map(cardOf);
    return councils.length === 0 ? [] : [{ stance, councils: shown, more: councils.length - shown.length }];
  });
}

/** Nothing else that happens to be known of a council. */
function cardOf({ index, initials, name }: ProjectorCouncil): ProjectorCouncil {
  return { index, initials, name };
}
