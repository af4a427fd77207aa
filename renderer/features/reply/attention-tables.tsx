// What somebody must do something about: silence first, then promises by their day, then answers of a replaced reply.
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { dutchList } from '@shared/letter';
import { type ReplyOverview, isPromised, isUnanswered } from '@shared/views';
import { type SharedAttention, attentionTogether } from '@shared/views/reply-groups';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { collegeName } from './deadline-notice';
import { nameOf, numberOf } from './point-name';
import { statusIcons } from './status-icons';

interface AttentionTablesProps {
  readonly overview: ReplyOverview;
  readonly onShow: (point: string, reply: string | null) => void;
}

export function AttentionTables({ overview, onShow }: AttentionTablesProps) {
  const all = attentionTogether(overview.attention);
  const silent = all.filter(({ answer }) => isUnanswered(answer));
  const promised = all.filter(({ answer }) => !isUnanswered(answer) && isPromised(answer));
  const stale = all.filter(({ answer }) => !isUnanswered(answer) && !isPromised(answer));
  const overdue = promised.filter(({ answer }) => answer.isOverdue).length;
  const table = { overview, onShow };
  return (
    <section>
      <h2 className="title-sheet">{words.attention}</h2>
      {all.length === 0 && (
        <p className="soft">
          {overview.colleges.some(({ proposed }) => proposed > 0) ? words.confirmFirst : words.noAttention}
        </p>
      )}
      {overdue > 0 && <Notice kind="danger">{words.overdueCount(overdue)}</Notice>}
      {silent.length > 0 && (
        <PointTable {...table} title={words.unansweredCount(silent.length)} rows={silent} columns={[]} />
      )}
      {promised.length > 0 && (
        <PointTable
          {...table}
          title={words.promisedCount(promised.length)}
          rows={promised}
          columns={[
            [words.promisedWhat, productOf],
            [words.promisedWhen, dayOf],
          ]}
        />
      )}
      {stale.length > 0 && (
        <PointTable
          {...table}
          title={words.staleTitle(stale.length)}
          why={words.staleWhy}
          rows={stale}
          columns={[[words.status, statusOf]]}
        />
      )}
    </section>
  );
}

interface PointTableProps extends AttentionTablesProps {
  readonly title: string;
  readonly why?: string;
  readonly rows: readonly SharedAttention[];
  readonly columns: readonly (readonly [title: string, cell: (row: SharedAttention) => ReactNode])[];
}

function PointTable({ overview, onShow, title, why, rows, columns }: PointTableProps) {
  const { colleges } = overview;
  return (
    <>
      <h3 className="label">{title}</h3>
      {why !== undefined && <p className="soft">{why}</p>}
      <div className="reply-table" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.point}</th>
              <th scope="col">{words.college}</th>
              {columns.map(([column]) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { answer: one, addressees } = row;
              return (
                <tr key={`${one.addressee} ${one.point.key}`}>
                  <th scope="row">
                    <button
                      type="button"
                      className="reply-link"
                      aria-label={words.showPoint(`${numberOf(one)} ${nameOf(one)}`)}
                      onClick={() => onShow(one.point.key, one.answer?.reply ?? null)}
                    >
                      {numberOf(one)} {nameOf(one)}
                    </button>
                  </th>
                  <td>
                    {colleges.length > 1 && addressees.length === colleges.length
                      ? words.everyCollege
                      : dutchList(addressees.map((college) => collegeName(overview, college)))}
                  </td>
                  {columns.map(([column, cell]) => (
                    <td key={column}>{cell(row)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function productOf({ answer: { answer } }: SharedAttention): ReactNode {
  return answer?.promise?.product ?? <span className="soft">{words.noProduct}</span>;
}

function dayOf({ answer: { answer, isOverdue } }: SharedAttention): ReactNode {
  const day = answer?.promise?.followUpOn;
  if (day === undefined) return <span className="soft">{words.noDay}</span>;
  return (
    <>
      {dutchDate(day)}
      {isOverdue && (
        <span className="state state-danger">
          <Icon name="care" /> {words.overdue}
        </span>
      )}
    </>
  );
}

function statusOf({ answer: { status } }: SharedAttention): ReactNode {
  return (
    <span className="state">
      <Icon name={statusIcons[status]} /> {replyWords.statuses[status]}
    </span>
  );
}
