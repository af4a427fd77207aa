// Where the replies stand: what is open first, then the numbers per college and chapter, and by when an answer is due.
import { type DossierId, type ReplyStatus, replyStatuses } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { collegePlace, dutchList } from '@shared/letter';
import type { CollegeOverview, ReplyDeadline, ReplyOverview } from '@shared/views';
import { attentionTogether, collegesTogether } from '@shared/views/reply-groups';
import type { ReplyView } from '@shared/views/reply-view';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { makeOverview, makeReminder } from './make-file';
import { nameOf, numberOf } from './point-name';
import { StatusChart } from './status-chart';
import { statusIcons } from './status-icons';

interface OverviewViewProps {
  readonly id: DossierId;
  readonly view: ReplyView;
}

export function OverviewView({ id, view: { overview } }: OverviewViewProps) {
  return (
    <div className="scroll reply-overview" tabIndex={0} role="region" aria-label={words.overviewView}>
      <div className="buttons">
        <Button variant="main" icon="document" onPress={() => void makeOverview(id)}>
          {words.makeOverview}
        </Button>
      </div>
      <Deadline deadline={overview.deadline} nameOf={(college) => nameIn(overview, college)} />
      <Attention overview={overview} />
      {collegesTogether(overview.colleges).map((colleges) => (
        <Colleges key={colleges[0]?.addressee.id} id={id} colleges={colleges} of={overview.colleges.length} />
      ))}
      <Chapters overview={overview} />
    </div>
  );
}

function nameIn({ colleges }: ReplyOverview, id: string): string {
  return collegePlace(colleges.find(({ addressee }) => addressee.id === id)?.addressee.name ?? id);
}

interface DeadlineProps {
  readonly deadline: ReplyDeadline;
  readonly nameOf: (college: string) => string;
}

function Deadline({ deadline: { on, days, state, silent }, nameOf }: DeadlineProps) {
  const waits = silent.length === 0 ? '' : words.silent(dutchList(silent.map(nameOf)));
  if (state === 'answered') return <Notice kind="good">{words.allIn}</Notice>;
  if (on === null)
    return (
      <Notice kind="info" title={words.deadlineTitle}>
        {words.notSent} {waits}
      </Notice>
    );
  const term = words.dueOn(dutchDate(on));
  if (state === 'open')
    return (
      <Notice kind="info" title={words.deadlineTitle}>
        {term} {waits}
      </Notice>
    );
  return (
    <Notice
      kind={state === 'late' ? 'danger' : 'warn'}
      title={state === 'late' ? replyWords.late(-days) : replyWords.soon(days)}
    >
      {term} {waits} {words.whatToDo}
    </Notice>
  );
}

function Attention({ overview }: { readonly overview: ReplyOverview }) {
  return (
    <section>
      <h2 className="title-sheet">{words.attention}</h2>
      {overview.attention.length === 0 ? (
        <p className="soft">
          {overview.colleges.some(({ proposed }) => proposed > 0) ? words.confirmFirst : words.noAttention}
        </p>
      ) : (
        <div className="reply-table" tabIndex={0} role="region" aria-label={words.attention}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.point}</th>
                <th scope="col">{words.college}</th>
                <th scope="col">{words.open}</th>
              </tr>
            </thead>
            <tbody>
              {attentionTogether(overview.attention).map(({ answer: one, addressees }) => (
                <tr key={`${one.addressee} ${one.point.key}`}>
                  <th scope="row">
                    {numberOf(one)} {nameOf(one)}
                  </th>
                  <td>
                    {overview.colleges.length > 1 && addressees.length === overview.colleges.length
                      ? words.everyCollege
                      : dutchList(addressees.map((college) => nameIn(overview, college)))}
                  </td>
                  <td>
                    <span className={one.status === 'onbeantwoord' ? 'state state-danger' : 'state'}>
                      <Icon name={statusIcons[one.status]} /> {replyWords.statuses[one.status]}
                    </span>
                    {one.answer?.promise?.followUpOn !== undefined && (
                      <p className="soft">{words.askOn(dutchDate(one.answer.promise.followUpOn))}</p>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface CollegesProps {
  readonly id: DossierId;
  /** They answered together. */
  readonly colleges: readonly CollegeOverview[];
  readonly of: number;
}

function Colleges({ id, colleges, of }: CollegesProps) {
  const [first] = colleges;
  if (first === undefined) return null;
  const { replies, counts, proposed, answers } = first;
  const names = colleges.map(({ addressee }) => collegePlace(addressee.name));
  const title =
    colleges.length === 1
      ? first.addressee.name
      : colleges.length === of
        ? words.everyCollegeTitle
        : dutchList(names);
  const isSilent = replies.length === 0;
  const open = answers.filter(({ state, status }) => state === 'confirmed' && status === 'onbeantwoord');
  const because =
    proposed > 0 ? words.confirmFirst : !isSilent && open.length === 0 ? words.nothingOpen : undefined;
  return (
    <section>
      <h2 className="title-sheet">{title}</h2>
      {isSilent && <p>{words.noReply}</p>}
      {proposed > 0 && <p className="state state-warn">{words.notYetCounting(proposed)}</p>}
      {!isSilent && proposed === 0 && <StatusChart name={words.chart(title)} counts={counts} />}
      <div className="buttons">
        {colleges.map(({ addressee }) => (
          <Button
            key={addressee.id}
            icon="pen"
            isDisabledBecause={because}
            onPress={() => void makeReminder(id, addressee.id)}
          >
            {words.reminderFor(collegePlace(addressee.name))}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Chapters({ overview: { chapters } }: { readonly overview: ReplyOverview }) {
  const used: readonly ReplyStatus[] = replyStatuses.filter((status) =>
    chapters.some(({ counts }) => counts[status] > 0),
  );
  if (used.length === 0) return null;
  return (
    <section>
      <h2 className="title-sheet">{words.chapters}</h2>
      <div className="reply-table" tabIndex={0} role="region" aria-label={words.chapters}>
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
    </section>
  );
}
