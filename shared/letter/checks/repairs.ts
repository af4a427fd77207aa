// From a finding to acts on the letter that take it away. A person presses the button; undo takes the acts back.
import type { DecisionAct, JointPoint, LetterSection, RecordHash } from '../../domain';
import type { SharedState } from '../../merge';
import { type LetterSettings, letterSettings, sessionView } from '../../views';
import type { LetterAnchor } from '../letter-model';
import { type WrittenPart, isWrittenPart, writtenParts } from '../written-parts';
import type { Finding, TextEdit } from './finding';
import { withoutItem } from './remove-item';

/** Texts of the letter as far as a repair changes them. */
interface Draft {
  readonly joints: readonly JointPoint[];
  readonly outline: readonly LetterSection[];
  readonly parts: Readonly<Record<WrittenPart, string>>;
}

/** A change of one text; undefined where it does not fit in it. */
type Change = (text: string) => string | undefined;

/**
 * For each finding the acts that mend it; null when it has no repair, or when what it would change is not literally
 * there: then a person must. A text comes from the finding's own place where it stands there, else from the first place
 * that has it. Make it once for a state: then every finding is answered fast.
 */
export function repairsFor(
  state: SharedState,
  setAside: ReadonlySet<RecordHash> = new Set(),
): (finding: Finding) => DecisionAct[] | null {
  const settings = letterSettings(state, setAside);
  const joints = sessionView(state, setAside).jointPoints.map(({ joint }) => joint);
  return ({ repair, anchor }) => {
    switch (repair?.do) {
      case undefined:
        return null;
      case 'add-contents':
        return [{ act: 'set-letter-part', letterPart: { part: 'contents', value: 'on' } }];
      case 'explain-abbreviations': {
        const value = [...new Set([...settings.annexes, 'abbreviations'])];
        return [{ act: 'set-letter-part', letterPart: { part: 'annexes', value } }];
      }
      case 'remove-item':
        return changed(joints, settings, anchor, [(text) => withoutItem(text, repair.item)]);
      case 'edit':
        return changed(joints, settings, anchor, repair.edits.map(replacing));
    }
  };
}

function replacing({ from, to }: TextEdit): Change {
  return (text) => (text.includes(from) ? text.replace(from, () => to) : undefined);
}

function changed(
  joints: readonly JointPoint[],
  settings: LetterSettings,
  anchor: LetterAnchor | undefined,
  changes: readonly Change[],
): DecisionAct[] | null {
  const before: Draft = {
    joints: [...joints].sort((one, other) => nearness(anchor, other) - nearness(anchor, one)),
    outline: settings.outline,
    parts: {
      salutation: settings.salutation ?? '',
      opening: settings.opening ?? '',
      closing: settings.closing ?? '',
    },
  };
  let draft: Draft | undefined = before;
  for (const change of changes) draft = draft && withChange(draft, change, anchor);
  return draft === undefined || draft === before ? null : actsBetween(before, draft);
}

function nearness(anchor: LetterAnchor | undefined, { id, section }: JointPoint): number {
  if (anchor?.of === 'joint-point') return anchor.id === id ? 1 : 0;
  return anchor?.of === 'section' && anchor.id === section ? 1 : 0;
}

/** Without an anchor the finding stands before the first heading: there the parts go first. */
function withChange(draft: Draft, change: Change, anchor: LetterAnchor | undefined): Draft | undefined {
  const places =
    anchor === undefined || (anchor.of === 'part' && isWrittenPart(anchor.id))
      ? [inParts, inOutline, inJoints]
      : anchor.of === 'section'
        ? [inOutline, inJoints, inParts]
        : [inJoints, inOutline, inParts];
  for (const place of places) {
    const found = place(draft, change);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inParts(draft: Draft, change: Change): Draft | undefined {
  for (const part of writtenParts) {
    const text = change(draft.parts[part]);
    if (text !== undefined) return { ...draft, parts: { ...draft.parts, [part]: text } };
  }
  return undefined;
}

function inJoints(draft: Draft, change: Change): Draft | undefined {
  for (const [at, joint] of draft.joints.entries()) {
    for (const field of ['title', 'body', 'advice'] as const) {
      const text = change(joint[field] ?? '');
      if (text === undefined) continue;
      const handling = joint.handling === 'overnemen' ? 'aanpassen' : joint.handling;
      return { ...draft, joints: draft.joints.with(at, { ...joint, handling, [field]: text }) };
    }
  }
  return undefined;
}

function inOutline(draft: Draft, change: Change): Draft | undefined {
  const outline = inSections(draft.outline, change);
  return outline && { ...draft, outline };
}

function inSections(sections: readonly LetterSection[], change: Change): LetterSection[] | undefined {
  for (const [at, section] of sections.entries()) {
    for (const field of ['title', 'intro', 'outro'] as const) {
      const text = change(section[field] ?? '');
      if (text !== undefined) return sections.with(at, { ...section, [field]: text });
    }
    const children = inSections(section.children, change);
    if (children !== undefined) return sections.with(at, { ...section, children });
  }
  return undefined;
}

function actsBetween(before: Draft, after: Draft): DecisionAct[] {
  return [
    ...after.joints.flatMap((joint, at): DecisionAct[] =>
      joint === before.joints[at] ? [] : [{ act: 'take', jointPoint: joint }],
    ),
    ...(after.outline === before.outline
      ? []
      : [{ act: 'set-outline' as const, sections: [...after.outline] }]),
    ...writtenParts.flatMap((part): DecisionAct[] =>
      after.parts[part] === before.parts[part]
        ? []
        : [{ act: 'set-letter-part', letterPart: { part, value: after.parts[part] } }],
    ),
  ];
}
