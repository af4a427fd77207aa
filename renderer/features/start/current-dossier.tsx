// The dossier opened last, as the large sheet with the green button.
import { dutchDate } from '@shared/i18n/dutch-date';
import { dutchMoment } from '@shared/i18n/dutch-moment';
import { words } from '@shared/i18n/nl-screens';
import type { DossierCard } from '@shared/ipc/contract';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type OpenStep, continueWith, openSteps, whatIsOpen } from './continue-with';

interface CurrentDossierProps {
  readonly card: DossierCard;
  readonly onOpen: () => void;
}

const names: Record<(typeof openSteps)[number], string> = {
  contributions: words.steps.contributions,
  session: words.steps.session,
  letter: words.steps.letter,
};

export function CurrentDossier({ card, onOpen }: CurrentDossierProps) {
  const step = continueWith(card);
  const lastOpened = words.start.lastOpened(dutchMoment(card.lastOpened, new Date()));
  return (
    <article className="sheet current">
      <p className="label">{card.isSample ? `${words.start.sample} · ${lastOpened}` : lastOpened}</p>
      <h2 className="title title-large">{card.title}</h2>
      <p className="soft">
        {words.start.summary(card.councils, card.deadline === null ? null : dutchDate(card.deadline))}
      </p>
      {card.own === null && <Progress step={step} />}
      <p className="current-foot">
        <Button variant="main" iconAfter="forward" onPress={onOpen}>
          {words.start.continueWith[step]}
        </Button>
        <span>{whatIsOpen(card)}</span>
      </p>
    </article>
  );
}

function Progress({ step }: { readonly step: OpenStep }) {
  const now = openSteps.findIndex((name) => name === step);
  return (
    <ol className="progress" aria-label={words.start.progress}>
      {openSteps.map((name, index) => {
        const isNow = name === step;
        const isDone = index < now;
        return (
          <li
            key={name}
            className={isNow ? 'is-now' : isDone ? 'is-done' : ''}
            {...(isNow && { 'aria-current': 'step' as const })}
          >
            {isDone && <Icon name="check" />} {names[name]}
          </li>
        );
      })}
    </ol>
  );
}
