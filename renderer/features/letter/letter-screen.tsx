// Adviesbrief: outline, preview, what is still open, and the Word file.
import type { Dossier } from '@shared/commands';
import type { DecisionAct, DossierId } from '@shared/domain';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { useState } from 'react';
import { now, useDossier } from '../../platform/dossier-store';
import { useCouncils } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { showMessage } from '../../ui/message';
import { ScreenHead } from '../../ui/screen-head';
import { ChecksPane } from './checks-pane';
import { MakeWord } from './make-word';
import type { PartField } from './letter-parts';
import { useFindings } from './letter-findings';
import { LetterPreview } from './letter-preview';
import './letter.css';
import { openEnds } from './open-ends';
import { OutlinePane } from './outline-pane';
import { PartsDialog } from './parts-dialog';
import { SignatoriesDialog } from './signatories-dialog';
import { useLetter } from './use-letter';

export function LetterScreen() {
  const id = useDossier((store) => store.id);
  const dossier = useDossier((store) => store.dossier);
  return id === null || dossier === null ? null : <OpenLetter id={id} dossier={dossier} />;
}

function OpenLetter({ id, dossier }: { readonly id: DossierId; readonly dossier: Dossier }) {
  const data = useLetter(id, dossier);
  const councils = useCouncils();
  const findings = useFindings(dossier, data.letter);
  const [asking, setAsking] = useState<PartField | 'signatories' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <ScreenHead title={words.title} hasLine actions={<MakeWord id={id} />} />
      <div className="letter">
        <OutlinePane data={data} onDecide={decide} />
        <section className="reader" aria-label={words.reader}>
          <div className="bar">
            <span className="label">{words.preview}</span>
            {data.letter.isConcept && <span className="state state-warn">{words.concept}</span>}
          </div>
          <div className="scroll desk" tabIndex={0} role="region" aria-label={words.preview}>
            <LetterPreview letter={data.letter} />
          </div>
        </section>
        <ChecksPane
          findings={findings}
          ends={openEnds(data.session, data.settings, councils)}
          onFill={setAsking}
          onGoToSession={() => goTo('session')}
          onEditParts={() => setAsking('reference')}
          onEditSignatories={() => setAsking('signatories')}
        />
      </div>
      {asking === 'signatories' && (
        <SignatoriesDialog
          councils={councils}
          signatories={data.settings.signatories}
          onSet={(letterPart) => decide([{ act: 'set-letter-part', letterPart }])}
          onClose={close}
        />
      )}
      {asking !== null && asking !== 'signatories' && (
        <PartsDialog
          settings={data.settings}
          startsAt={asking}
          onSet={(letterPart) => decide([{ act: 'set-letter-part', letterPart }])}
          onClose={close}
        />
      )}
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
