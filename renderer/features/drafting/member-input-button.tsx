// Inbreng of members, for who bundles the points of the council.
import type { WorkingPoint } from '@shared/commands';
import { nameOfPoint, takeIn, takeInAgain } from '@shared/drafting';
import { memberWords as words } from '@shared/i18n/nl-drafting';
import { dutchDate } from '@shared/i18n/dutch-date';
import { type MemberInput, type MemberPoint, memberInput } from '@shared/views/member-input';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { Written } from '../../ui/written';
import { editPoints, pointsNow } from './point-acts';
import type { OwnText } from './use-own-text';

/** Nothing where no member sent anything. */
export function MemberInputButton({ own }: { readonly own: OwnText }) {
  const input = useMemberInput(own);
  if (input.length === 0) return null;
  const open = input.flatMap(({ points }) => points).filter(({ state }) => state !== 'taken').length;
  return (
    <Button icon="people" onPress={() => useOpened.setState({ isOpen: true })}>
      {words.button(open)}
    </Button>
  );
}

/** Beside the screen, not in it: with the first point that is taken the screen becomes another one. */
export function MemberInputDialog({ own }: { readonly own: OwnText }) {
  const input = useMemberInput(own);
  const isOpen = useOpened((opened) => opened.isOpen);
  useEffect(() => close, []);
  return isOpen && input.length > 0 ? <MemberInputList own={own} input={input} onClose={close} /> : null;
}

const useOpened = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

function close(): void {
  useOpened.setState({ isOpen: false });
}

function useMemberInput({ council, text }: OwnText): readonly MemberInput[] {
  const shared = useDossier((store) => store.dossier?.shared);
  const setAside = useDossier((store) => store.dossier?.local.setAside);
  const sender = useDossier((store) => store.dossier?.local.sender);
  return useMemo(
    () =>
      shared === undefined
        ? []
        : memberInput(shared, council, text.points, { setAside: new Set(setAside), sender }),
    [shared, setAside, sender, council, text.points],
  );
}

interface MemberInputListProps {
  readonly own: OwnText;
  readonly input: readonly MemberInput[];
  readonly onClose: () => void;
}

function MemberInputList({ own, input, onClose }: MemberInputListProps) {
  return (
    <Dialog
      isWide
      title={words.dialog}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.done}</Button>}
    >
      <p className="soft">{words.intro}</p>
      {input.map((member) => (
        <MemberSection key={member.hash} own={own} member={member} />
      ))}
    </Dialog>
  );
}

function MemberSection({
  own: { council },
  member,
}: {
  readonly own: OwnText;
  readonly member: MemberInput;
}) {
  const { author, date, points } = member;
  const fresh = points.filter(({ state }) => state === 'new');
  const take = (chosen: readonly MemberPoint[]) => {
    const entries = [...pointsNow(council)];
    const put = chosen.map(({ point, entry }): WorkingPoint => {
      // What was joined with other points since would lose their words: then the new text comes beside it.
      if (entry?.from?.length === 1) return takeInAgain(entry, point);
      const taken = takeIn(entries, point, author);
      entries.push(taken);
      return taken;
    });
    editPoints(council, { put }, words.taken(put.length));
  };
  return (
    <section className="member-input" aria-label={author}>
      <div className="member-input-head">
        <h3 className="title-sheet">{author}</h3>
        <span className="soft">{words.sentOn(dutchDate(date))}</span>
        {fresh.length > 1 && <Button onPress={() => take(fresh)}>{words.takeAll(fresh.length)}</Button>}
      </div>
      {points.length === 0 && <p className="soft">{words.nothing}</p>}
      <ul>
        {points.map((member_) => (
          <li key={member_.point.id} className="member-point">
            <h4 className="label">{nameOfPoint(member_.point)}</h4>
            <Written markdown={member_.point.body} />
            {(member_.point.advice ?? '') !== '' && <Written markdown={member_.point.advice ?? ''} />}
            <div className="buttons">
              {member_.state !== 'taken' && (
                <Button
                  onPress={() => take([member_])}
                  aria-label={words.takeOne(nameOfPoint(member_.point))}
                >
                  {member_.state === 'new' ? words.take : words.takeAgain}
                </Button>
              )}
              <span className={member_.state === 'taken' ? 'state state-good' : 'state'}>
                <Icon name={member_.state === 'taken' ? 'check' : 'open'} /> {words.states[member_.state]}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
