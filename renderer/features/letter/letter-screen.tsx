// Adviesbrief: outline, preview, what is still open or being changed, and the Word file.
import type { Dossier } from '@shared/commands';
import type { AddresseeId, DecisionAct, DossierId, LetterPart } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { useState } from 'react';
import { now, useDossier } from '../../platform/dossier-store';
import { useCouncils } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { showMessage } from '../../ui/message';
import { ScreenHead } from '../../ui/screen-head';
import { ChecksPane } from './checks-pane';
import { LetterBar } from './letter-bar';
import { useFindings } from './letter-findings';
import { LetterPreview } from './letter-preview';
import { LetterSide, type SideId } from './letter-side';
import './letter.css';
import { MakeWord } from './make-word';
import { openEnds } from './open-ends';
import { OutlinePane } from './outline-pane';
import { useLetter } from './use-letter';
import { usePages } from './use-pages';
import { useSide } from './use-side';

export function LetterScreen() {
  const id = useDossier((store) => store.id);
  const dossier = useDossier((store) => store.dossier);
  return id === null || dossier === null ? null : <OpenLetter id={id} dossier={dossier} />;
}

function OpenLetter({ id, dossier }: { readonly id: DossierId; readonly dossier: Dossier }) {
  const [chosen, setChosen] = useState<AddresseeId | null>(null);
  const [side, show] = useSide<SideId>();
  const [isAlone, setIsAlone] = useState(false);
  const councils = useCouncils();
  const data = useLetter(id, dossier, chosen);
  const { letter, settings, approvals, session } = data;
  const addressee = settings.addressees.find((each) => each.id === chosen)?.id ?? null;
  const findings = useFindings(dossier, letter);
  const shown = usePages(letter);
  const ends = openEnds(session, settings, councils);
  const set = (letterPart: LetterPart) => decide([{ act: 'set-letter-part', letterPart }]);
  const concept = letter.isConcept
    ? {
        hasOpenPoints:
          session.undecided.length > 0 || session.jointPoints.some((view) => view.otherVersions.length > 0),
        given: approvals.given,
        of: approvals.of,
      }
    : null;
  return (
    <>
      <ScreenHead
        title={words.title}
        hasLine
        actions={
          <MakeWord
            id={id}
            makesEach={settings.sending === 'each'}
            addressee={addressee}
            concept={concept}
            onApprove={() => {
              setIsAlone(false);
              show('approvals');
            }}
          />
        }
      />
      <LetterBar
        data={data}
        side={side}
        addressee={addressee}
        isAlone={isAlone}
        onShow={show}
        onChooseAddressee={setChosen}
        onShowAlone={setIsAlone}
      />
      <div
        className={['letter', side !== null && 'has-side', isAlone && 'is-alone'].filter(Boolean).join(' ')}
      >
        <OutlinePane data={data} onDecide={decide} />
        <section className="reader" aria-label={words.letter}>
          <div className="scroll desk" tabIndex={0} role="region" aria-label={words.preview}>
            <LetterPreview letter={letter} shown={shown} />
          </div>
        </section>
        {side === null ? (
          <ChecksPane
            findings={findings}
            ends={ends}
            onFill={(part) =>
              show(part === 'signatories' ? 'signatories' : part === 'addressees' ? 'colleges' : part)
            }
            onGoToSession={() => goTo('session')}
            onEditParts={() => show('reference')}
            onEditSignatories={() => show('signatories')}
          />
        ) : (
          <LetterSide
            id={id}
            side={side}
            data={data}
            councils={councils}
            onSet={set}
            onDecide={decide}
            onClose={() => show(null)}
          />
        )}
      </div>
    </>
  );
}

/** Records acts on the letter; undone with the frame's own button. Says so when it could not be done. */
function decide(acts: readonly DecisionAct[]): void {
  void useDossier
    .getState()
    .perform({ type: 'decide', at: now(), acts: [...acts] })
    .then((error) => {
      if (error !== null) showMessage(error.message);
    });
}
