// Onze punten: the list of the council's points, and one of them to work on.
import { draftingWords as words, ownVersionWords } from '@shared/i18n/nl-drafting';
import { useEffect } from 'react';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { ScreenHead } from '../../ui/screen-head';
import { ChooseCouncil } from './choose-council';
import { Drafting } from './drafting';
import { MemberInputButton, MemberInputDialog } from './member-input-button';
import { takeInAll, useUnknownVersions } from './own-version-notice';
import { flush } from './pen';
import { addPoint } from './point-acts';
import { type OwnText, useOwnText } from './use-own-text';
import './drafting.css';

export function DraftingScreen() {
  const own = useOwnText();
  useEffect(() => {
    const keep = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', keep);
      flush();
    };
  }, []);
  if (own === null) return <ChooseCouncil />;
  return (
    <>
      {own.text.points.length === 0 ? <NoPoints own={own} /> : <Drafting key={own.council} own={own} />}
      <MemberInputDialog own={own} />
    </>
  );
}

/** What comes next: the first point, or going on with what the council sent from elsewhere. */
function NoPoints({ own }: { readonly own: OwnText }) {
  const { council } = own;
  const [version] = useUnknownVersions(own);
  const add = () => void addPoint(council, null);
  return (
    <>
      <ScreenHead title={words.title} actions={<MemberInputButton own={own} />} />
      <div className="scroll later">
        {version === undefined ? (
          <Empty
            action={
              <div className="buttons">
                <Button variant="main" icon="plus" onPress={add}>
                  {words.first}
                </Button>
                <Button icon="document" onPress={() => goTo('document')}>
                  {words.readFirst}
                </Button>
              </div>
            }
          >
            {words.empty}
          </Empty>
        ) : (
          <Empty
            action={
              <div className="buttons">
                <Button variant="main" icon="receive" onPress={() => takeInAll(council, version[0])}>
                  {ownVersionWords.takeAll}
                </Button>
                <Button icon="plus" onPress={add}>
                  {ownVersionWords.startAnew}
                </Button>
              </div>
            }
          >
            {ownVersionWords.empty(version[1].points.length)}
          </Empty>
        )}
      </div>
    </>
  );
}
