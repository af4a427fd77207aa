// Start: go on where the work stopped, or begin something else.
import { useEffect, useState } from 'react';
import type { AppError } from '@shared/domain';
import { words } from '@shared/i18n/nl-screens';
import type { DossierCard } from '@shared/ipc/contract';
import { ask } from '../../platform/bridge';
import { type ReadFile, useDroppedFiles } from '../../platform/dropped-files';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { screenTitleId } from '../../ui/screen-head';
import { Work } from '../../ui/work';
import { CurrentDossier } from './current-dossier';
import { NewDossierDialog } from './new-dossier-dialog';
import { showOpened } from './open-dossier';
import { Shelf } from './shelf';
import { StartActs } from './start-acts';
import './start.css';

export function StartScreen() {
  const [cards, setCards] = useState<readonly DossierCard[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [isMaking, setIsMaking] = useState(false);

  useEffect(() => {
    void ask('start:list', null).then((reply) => {
      setCards(reply.ok ? byLastOpened(reply.value) : []);
      if (!reply.ok) setProblem(reply.error.message);
    });
    // A file that was double-clicked in the system waits in main for a window.
    void ask('start:take-opened-file', null).then((reply) => {
      const error = showOpened(reply);
      if (error !== null) setProblem(error.message);
    });
  }, []);

  const open = (opening: Promise<AppError | null>) => {
    setProblem(null);
    setIsOpening(true);
    void opening.then((error) => {
      setIsOpening(false);
      setProblem(error?.message ?? null);
    });
  };
  const openFiles = ([file, ...others]: ReadFile[]) => {
    if (others.length > 0) setProblem(words.start.oneFile);
    else if (file !== undefined) open(ask('dossier:open-file', file).then(showOpened));
  };
  const isOver = useDroppedFiles(openFiles);
  const [latest, ...older] = cards ?? [];
  const openCard = ({ id }: DossierCard) => open(ask('dossier:open', { id }).then(showOpened));
  const openSample = () => open(ask('dossier:open-sample', null).then(showOpened));
  return (
    <main className={isOver ? 'start-main is-over' : 'start-main'}>
      {problem !== null && (
        <div className="start-notice">
          <Notice kind="danger" isAnnounced>
            {problem}
          </Notice>
        </div>
      )}
      <section className="start-left" aria-labelledby={screenTitleId}>
        <StartTitle isFirst={cards?.length === 0} />
        {isOpening && <Work title={words.start.opening} />}
        {!isOpening && latest !== undefined && (
          <CurrentDossier card={latest} onOpen={() => openCard(latest)} />
        )}
        {!isOpening && cards?.length === 0 && <FirstStart onSample={openSample} />}
        {older.length > 0 && <Shelf cards={older} onOpen={openCard} />}
      </section>
      <StartActs
        isFirst={cards?.length === 0}
        hasSample={latest !== undefined}
        onNew={() => setIsMaking(true)}
        onChooseFile={() => open(ask('dossier:choose-file', null).then(showOpened))}
        onSample={openSample}
      />
      {isMaking && <NewDossierDialog onClose={() => setIsMaking(false)} />}
      {isOver && <p className="drop-here">{words.start.dropHere}</p>}
    </main>
  );
}

function FirstStart({ onSample }: { readonly onSample: () => void }) {
  return (
    <>
      <p className="start-first written">{words.start.first}</p>
      <Button variant="main" iconAfter="forward" onPress={onSample}>
        {words.start.sampleAct}
      </Button>
    </>
  );
}

function StartTitle({ isFirst }: { readonly isFirst: boolean }) {
  const title = isFirst ? words.start.firstTitle : words.start.title;
  useEffect(() => {
    document.title = words.windowTitle(words.toStart);
  }, []);
  return (
    <h1 className="title" id={screenTitleId} tabIndex={-1}>
      {title}
    </h1>
  );
}

function byLastOpened(cards: readonly DossierCard[]): DossierCard[] {
  return [...cards].sort((a, b) => (a.lastOpened < b.lastOpened ? 1 : -1));
}
