// One college, or colleges that answered together: how many points have which status, by chapter, and the reminder.
import type { AddresseeId, DossierId } from '@shared/domain';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace, dutchList } from '@shared/letter';
import { type CollegeOverview, isUnanswered } from '@shared/views';
import { statusOrder } from '@shared/views/reply-overview';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { makeReminder } from './make-file';
import { StatusChart } from './status-chart';

/** More reminders than these stand in a list. */
const mostButtons = 2;

interface CollegeSectionProps {
  readonly id: DossierId;
  /** They answered together. */
  readonly colleges: readonly CollegeOverview[];
  readonly of: number;
}

export function CollegeSection({ id, colleges, of }: CollegeSectionProps) {
  const [first] = colleges;
  if (first === undefined) return null;
  const { replies, counts, proposed, chapters, compliments } = first;
  const names = colleges.map(({ addressee }) => collegePlace(addressee.name));
  const title =
    colleges.length === 1
      ? first.addressee.name
      : colleges.length === of
        ? words.everyCollegeTitle
        : dutchList(names);
  const isSilent = replies.length === 0;
  return (
    <section>
      <h2 className="title-sheet">{title}</h2>
      {isSilent && <p>{words.noReply(colleges.length)}</p>}
      {proposed > 0 && <p className="state state-warn">{words.notYetCounting(proposed)}</p>}
      {!isSilent && proposed === 0 && (
        <>
          <StatusChart name={words.chart(title)} counts={counts} />
          {compliments > 0 && <p className="soft">{replyWords.compliments(compliments)}</p>}
          <Chapters title={words.countsOf(title)} chapters={chapters} />
        </>
      )}
      <Reminders id={id} colleges={colleges} />
    </section>
  );
}

function Reminders({ id, colleges }: Pick<CollegeSectionProps, 'id' | 'colleges'>) {
  const becauseOf = ({ replies, proposed, answers }: CollegeOverview) =>
    proposed > 0
      ? words.confirmFirst
      : replies.length > 0 && !answers.some(isUnanswered)
        ? words.nothingOpen
        : undefined;
  const make = (addressee: AddresseeId) => void makeReminder(id, addressee);
  const writable = colleges.filter((college) => becauseOf(college) === undefined);
  return (
    <div className="buttons">
      {writable.length > mostButtons ? (
        <Menu
          label={words.reminderMenu}
          icon="pen"
          entries={writable.map(({ addressee }) => ({
            id: addressee.id,
            label: words.reminderFor(collegePlace(addressee.name)),
          }))}
          onChoose={make}
        />
      ) : (
        colleges.map((college) => (
          <Button
            key={college.addressee.id}
            icon="pen"
            isDisabledBecause={becauseOf(college)}
            onPress={() => make(college.addressee.id)}
          >
            {words.reminderFor(collegePlace(college.addressee.name))}
          </Button>
        ))
      )}
    </div>
  );
}

function Chapters({ title, chapters }: { readonly title: string } & Pick<CollegeOverview, 'chapters'>) {
  const used = statusOrder.filter((status) => chapters.some(({ counts }) => counts[status] > 0));
  if (used.length === 0) return null;
  return (
    <div className="reply-table" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.chapter}</th>
            {used.map((status) => (
              <th key={status} scope="col">
                {replyWords.statuses[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chapters.map(({ chapter, counts }) => (
            <tr key={chapter}>
              <th scope="row">{chapter === '' ? words.noChapter : chapter}</th>
              {used.map((status) => (
                <td key={status}>{counts[status]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
