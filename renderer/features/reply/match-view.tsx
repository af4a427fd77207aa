// One reply beside the points: on the left what was advised and what came of it, on the right the college's own words.
import type { DossierId, ReplyStatus } from '@shared/domain';
import { replyStatuses } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { replyWords } from '@shared/i18n/nl-reply';
import { replyScreenWords as words, surenessWords } from '@shared/i18n/nl-reply-screen';
import type { OpenedReply } from '@shared/ipc/contract';
import type { CollegeAnswer } from '@shared/views';
import { type ReactNode, useMemo, useState } from 'react';
import { useProgress } from '../../platform/work';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Work } from '../../ui/work';
import { PointList } from './point-list';
import { changeAnswer, confirmList, removeReply } from './reply-acts';
import type { ReplyEntry } from './reply-entries';
import { passagesOf, replyParagraphs, sentencesIn } from './reply-sentences';
import { ReplyTextPane } from './reply-text-pane';
import { statusIcons } from './status-icons';
import { useOpenedReply } from './use-opened-reply';

interface MatchViewProps {
  readonly id: DossierId;
  readonly entry: ReplyEntry;
  /** Chooses another reply, where there is one. */
  readonly which: ReactNode;
}

export function MatchView({ id, entry, which }: MatchViewProps) {
  const { state, again } = useOpenedReply(id, entry);
  const progress = useProgress(state.is === 'busy' ? state.ticket : null);
  if (state.is === 'failed')
    return (
      <div className="frame-notice">
        <Notice kind="danger" title={words.notRead} actions={<Button onPress={again}>{words.again}</Button>}>
          {state.error.message}
        </Notice>
      </div>
    );
  if (state.is === 'busy')
    return (
      <div className="frame-notice">
        <Work title={words.reading} detail={progress?.what ?? words.matching} />
      </div>
    );
  return <OpenReply entry={entry} opened={state.reply} which={which} />;
}

interface OpenReplyProps {
  readonly entry: ReplyEntry;
  readonly opened: OpenedReply;
  readonly which: ReactNode;
}

function OpenReply({ entry, opened, which }: OpenReplyProps) {
  const { text } = opened;
  const paragraphs = useMemo(() => replyParagraphs(text), [text]);
  const sentences = useMemo(() => paragraphs.flatMap((one) => one.sentences), [paragraphs]);
  const [filter, setFilter] = useState<ReplyStatus | null>(null);
  const [key, setKey] = useState(entry.answers[0]?.point.key ?? null);
  const { blob } = entry.reply.document;
  const passages = ({ answer }: CollegeAnswer) => (answer?.reply === blob ? answer.passages : []);
  const chosen = entry.answers.find(({ point }) => point.key === key) ?? null;
  const shown = entry.answers.filter(({ status }) => filter === null || status === filter);
  const proposalOf = ({ point, addressee }: CollegeAnswer) =>
    opened.proposals.find(
      (one) => one.key === point.key && (one.addressee === undefined || one.addressee === addressee),
    );
  const unsure = entry.answers.filter((one) => {
    const proposal = proposalOf(one);
    return (
      one.answer?.origin === 'proposed' &&
      proposal !== undefined &&
      !surenessWords(proposal.confidence).isSure
    );
  }).length;
  const marks = useMemo(
    () =>
      entry.answers.map((one) => ({
        answer: one,
        at: sentencesIn(sentences, one.answer?.reply === blob ? one.answer.passages : []),
      })),
    [entry.answers, sentences, blob],
  );
  const toggle = (at: number) => {
    if (chosen === null) return null;
    const own = new Set(sentencesIn(sentences, passages(chosen)));
    const isAdded = !own.delete(at);
    if (isAdded) own.add(at);
    const status =
      own.size === 0
        ? 'onbeantwoord'
        : chosen.status === 'onbeantwoord'
          ? 'beantwoord-zonder-besluit'
          : chosen.status;
    changeAnswer(entry, chosen, { passages: passagesOf(text.text, sentences, own), status });
    return isAdded;
  };
  return (
    <>
      <div className="reply-tallies head-line" role="group" aria-label={words.show}>
        <Button isPressed={filter === null} onPress={() => setFilter(null)}>
          <b>{entry.answers.length}</b> {words.all}
        </Button>
        {replyStatuses.map((status) => {
          const count = entry.answers.filter((one) => one.status === status).length;
          return count === 0 ? null : (
            <Button
              key={status}
              isPressed={filter === status}
              icon={statusIcons[status]}
              onPress={() => setFilter(status)}
            >
              <b>{count}</b> {replyWords.statuses[status]}
            </Button>
          );
        })}
      </div>
      <Confirmation entry={entry} unsure={unsure} />
      <div className="reply">
        <PointList
          entry={entry}
          answers={shown}
          chosen={chosen?.point.key ?? null}
          proposalOf={proposalOf}
          onChoose={setKey}
        />
        <ReplyTextPane
          name={words.collegeOf(entry.name)}
          which={which}
          paragraphs={paragraphs}
          marks={marks}
          chosen={chosen?.point.key ?? null}
          onChoose={(next) => {
            setFilter(null);
            setKey(next);
          }}
          onToggle={toggle}
        />
      </div>
    </>
  );
}

function Confirmation({ entry, unsure }: { readonly entry: ReplyEntry; readonly unsure: number }) {
  const { confirmed } = entry.reply;
  return (
    <div className="reply-confirm head-line">
      {confirmed === null ? (
        <>
          <p>{words.proposal(unsure)}</p>
          <div className="buttons">
            <Button variant="main" icon="check" onPress={() => confirmList(entry)}>
              {words.confirm}
            </Button>
            <RemoveButton entry={entry} />
          </div>
        </>
      ) : (
        <>
          <p className="state state-good">
            <Icon name="check" /> {words.confirmed(dutchDate(confirmed.at))}
          </p>
          <RemoveButton entry={entry} />
        </>
      )}
    </div>
  );
}

function RemoveButton({ entry }: { readonly entry: ReplyEntry }) {
  return (
    <Button variant="quiet" icon="cross" onPress={() => removeReply(entry)}>
      {words.remove}
    </Button>
  );
}
