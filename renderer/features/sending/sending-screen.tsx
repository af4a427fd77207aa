// Versturen, for a participant: what goes, what stays, and the file.
import { dutchDate } from '@shared/i18n/dutch-date';
import { sendingWords as words } from '@shared/i18n/nl-sending';
import type { OwnContribution } from '@shared/views';
import { askDialog } from '../../platform/asked-dialog';
import { useInvitation, useOwnContribution, useOwnCouncil } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { ScreenHead } from '../../ui/screen-head';
import { SendingBody } from './sending-body';
import './sending.css';

export function SendingScreen() {
  const own = useOwnContribution();
  const council = useOwnCouncil();
  const deadline = useInvitation()?.deadline;
  if (own === null || council === undefined) return <NoCouncil />;
  return (
    <>
      <ScreenHead
        title={words.titleOf(council.name)}
        note={noteOf(own, deadline === undefined ? '' : dutchDate(deadline))}
      />
      {/* Scrolls, so it can be reached by keyboard. */}
      <div className="scroll sending-scroll" tabIndex={0} role="region" aria-label={words.region}>
        <SendingBody council={council} />
      </div>
    </>
  );
}

function noteOf({ isUnchanged, last, ready }: OwnContribution, deadline: string): string {
  return isUnchanged && last !== null
    ? words.noteSent(last[1].revision ?? 1, dutchDate(last[1].date))
    : words.note(ready.length, deadline);
}

function NoCouncil() {
  return (
    <>
      <ScreenHead title={words.title} />
      <div className="scroll later">
        <Empty
          action={
            <Button variant="main" onPress={() => askDialog('council')}>
              {words.chooseCouncil}
            </Button>
          }
        >
          {words.noCouncil} {words.noCouncilText}
        </Empty>
      </div>
    </>
  );
}
