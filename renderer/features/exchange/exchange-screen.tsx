// Bijdragen: collect what the councils sent, see what changed, chase what is missing.
import { useState } from 'react';
import type { CouncilId } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { invitationSendWords } from '@shared/i18n/nl-invitation';
import { words } from '@shared/i18n/nl-screens';
import { askDialog } from '../../platform/asked-dialog';
import { useDroppedFiles } from '../../platform/dropped-files';
import { useContributions, useInvitation } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { ScreenHead } from '../../ui/screen-head';
import { ContributionPanel } from './contribution-panel';
import { ContributionsTable } from './contributions-table';
import { DropZone } from './drop-zone';
import { exportJoint } from './export-joint';
import { ImportList } from './import-list';
import { ImportReport } from './import-report';
import { SharedFolderPanel, useHasFolder } from './shared-folder-panel';
import { useImport } from './use-import';
import { WaitingNotice } from './waiting-notice';
import { WordFormButton } from './word-form-button';
import { ReadingFiles, WordImport, useWordItems } from './word-preview/word-import';
import './exchange.css';

export function ExchangeScreen() {
  const { underway, files, problem, chooseFiles, importFiles, closeReport } = useImport();
  const word = useWordItems();
  const hasFolder = useHasFolder();
  const [viewed, setViewed] = useState<CouncilId | null>(null);
  const overview = useContributions();
  const deadline = useInvitation()?.deadline;
  const isOver = useDroppedFiles(importFiles);
  if (overview === null) return null;
  const { councils, waiting } = overview;
  const inside = councils.filter(({ state }) => state !== 'missing').length;
  const entry = councils.find(({ council }) => council.id === viewed);
  const isComplete = inside === councils.length && inside > 0;
  return (
    <>
      <ScreenHead
        title={councils.length === 0 ? words.exchange.noCouncilsTitle : words.exchange.title(councils.length)}
        note={councils.length > 0 && noteOf(inside, councils.length, deadline)}
        actions={
          <>
            <InvitationButton isFirst={inside === 0} />
            {inside > 0 && (
              <Button
                variant={isComplete ? 'main' : 'plain'}
                iconAfter="forward"
                onPress={() => goTo('session')}
              >
                {words.exchange.toSession}
              </Button>
            )}
          </>
        }
      />
      {/* Scrolls, so it can be reached by keyboard. */}
      <div className="scroll contributions" tabIndex={0} role="region" aria-label={words.exchange.table}>
        <DropZone isOver={isOver} onChoose={chooseFiles} />
        {hasFolder && <SharedFolderPanel onRead={importFiles} />}
        {underway.map((ticket) => (
          <ReadingFiles key={ticket} ticket={ticket} />
        ))}
        <WordImport />
        {problem !== null && (
          <Notice kind="danger" isAnnounced>
            {problem}
          </Notice>
        )}
        <ImportReport
          files={files}
          word={word}
          councils={councils.map(({ council }) => council)}
          onClose={closeReport}
        />
        {waiting.length > 0 && <WaitingNotice waiting={waiting} />}
        {councils.length === 0 ? (
          <Empty>{words.exchange.noCouncils}</Empty>
        ) : (
          <ContributionsTable councils={councils} onView={setViewed} />
        )}
        <ImportList councils={councils.map(({ council }) => council)} />
        {!hasFolder && <SharedFolderPanel onRead={importFiles} />}
        <div className="contributions-foot buttons">
          <Button icon="receive" onPress={() => void exportJoint()}>
            {words.exchange.exportJoint}
          </Button>
          {councils.length > 0 && <WordFormButton councils={councils} />}
        </div>
      </div>
      {entry !== undefined && entry.state !== 'missing' && (
        <ContributionPanel entry={entry} onClose={() => setViewed(null)} />
      )}
    </>
  );
}

/** As long as nothing is in, sending the invitation is what comes next. */
function InvitationButton({ isFirst }: { readonly isFirst: boolean }) {
  const isInvited = Boolean(useInvitation());
  if (!isInvited) return null;
  return isFirst ? (
    <Button variant="main" icon="document" onPress={() => askDialog('send-invitation')}>
      {invitationSendWords.menu}
    </Button>
  ) : (
    <Button icon="pen" onPress={() => askDialog('invitation')}>
      {invitationSendWords.edit}
    </Button>
  );
}

function noteOf(inside: number, of: number, deadline: string | undefined): string {
  return (
    words.exchange.note(inside, of) +
    (deadline === undefined ? '' : words.exchange.deadline(dutchDate(deadline)))
  );
}
