// The other dossiers, most recent first.
import { dutchMoment } from '@shared/i18n/dutch-moment';
import { words } from '@shared/i18n/nl-screens';
import type { DossierCard } from '@shared/ipc/contract';
import { whatIsOpen } from './continue-with';

interface ShelfProps {
  readonly cards: readonly DossierCard[];
  readonly onOpen: (card: DossierCard) => void;
}

export function Shelf({ cards, onOpen }: ShelfProps) {
  return (
    <>
      <h2 className="label shelf-label">{words.start.others}</h2>
      <ul className="shelf">
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" className="shelf-row" onClick={() => onOpen(card)}>
              <span className="title-sheet">{card.title}</span>
              <span className="soft">{describe(card)}</span>
              <span className="state">{whatIsOpen(card)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function describe({ councils, lastOpened, isSample }: DossierCard): string {
  const opened = words.start.councilsAnd(councils, words.start.opened(dutchMoment(lastOpened, new Date())));
  return isSample ? `${words.start.sample}. ${opened}` : opened;
}
