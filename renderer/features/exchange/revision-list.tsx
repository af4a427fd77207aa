// Everything that one council ever sent: each can be looked at, and what was set aside can count again.
import type { RecordHash } from '@shared/domain';
import { forkWords, historyWords as say } from '@shared/i18n/nl-forks';
import type { RevisionEntry } from '@shared/views';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { revisionName, sentOn } from './describe';
import { restore } from './set-aside';

interface RevisionListProps {
  readonly council: string;
  readonly entries: readonly RevisionEntry[];
  /** On the screen above. */
  readonly shown: readonly RecordHash[];
  readonly onView: (hash: RecordHash) => void;
}

const icons: Record<RevisionEntry['standing'], IconName> = {
  current: 'check',
  replaced: 'back',
  aside: 'minus',
};

export function RevisionList({ council, entries, shown, onView }: RevisionListProps) {
  return (
    <section className="revisions" aria-labelledby="alles-gestuurd">
      <h3 className="title-sheet" id="alles-gestuurd">
        {say.title}
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.hash} className="revision">
            <div>
              <b>{revisionLine(entry)}</b>
              <p className="soft">
                {forkWords.points(entry.contribution.points.length)}
                {entry.files.length > 0 && `. ${forkWords.fromFile(entry.files)}.`}
              </p>
            </div>
            <span className={entry.standing === 'current' ? 'state state-good' : 'state'}>
              <Icon name={icons[entry.standing]} /> {say.standing[entry.standing]}
            </span>
            <span className="buttons">
              {entry.standing === 'aside' && (
                <Button
                  onPress={() => restore([entry.hash], say.restored(council))}
                  aria-label={say.restoreOf(revisionLine(entry))}
                >
                  {say.restore}
                </Button>
              )}
              {shown.includes(entry.hash) ? (
                <span className="soft">{say.shown}</span>
              ) : (
                <Button
                  icon="eye"
                  onPress={() => onView(entry.hash)}
                  aria-label={say.viewOf(revisionLine(entry))}
                >
                  {say.view}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Nummer 2, 8 maart 2027, door secretaris". */
export function revisionLine({ contribution }: Pick<RevisionEntry, 'contribution'>): string {
  return forkWords.versionLine(revisionName(contribution), sentOn(contribution), contribution.sentBy);
}
