// One reply beside the points: on the left what was advised and what came of it, on the right the college's own words.
import type { DossierId } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import type { OpenedReply } from '@shared/ipc/contract';
import { anchorIn } from '@shared/views/reply-addition';
import { type ReactNode, useMemo, useState } from 'react';
import { useProgress } from '../../platform/work';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Work } from '../../ui/work';
import { Confirmation } from './confirmation';
import { readMatches } from './matches';
import { PointList } from './point-list';
import { changeAnswers } from './reply-acts';
import type { ReplyEntry } from './reply-entries';
import { passagesOf, replyParagraphs, sentencesIn } from './reply-sentences';
import { ReplyTextPane } from './reply-text-pane';
import { type PointFilter, Tallies, passes } from './tallies';
import { useAskedPlace } from './use-asked-place';
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
  const anchor = useMemo(() => anchorIn(text.text), [text.text]);
  const matches = useMemo(() => readMatches(entry, opened, anchor), [entry, opened, anchor]);
  const [filter, setFilter] = useState<PointFilter | null>(null);
  const [key, setKey] = useState(entry.answers[0]?.point.key ?? null);
  const choose = (next: string) => {
    setFilter(null);
    setKey(next);
  };
  useAskedPlace(entry, matches, sentences, choose);
  const chosen = matches.find(({ one }) => one.point.key === key) ?? null;
  const marks = useMemo(
    () => matches.map(({ one, passages }) => ({ answer: one, at: sentencesIn(sentences, passages) })),
    [matches, sentences],
  );
  const toggle = (at: number) => {
    if (chosen === null) return null;
    const { one, passages } = chosen;
    const own = new Set(sentencesIn(sentences, passages));
    const isAdded = !own.delete(at);
    if (isAdded) own.add(at);
    const status =
      own.size === 0
        ? 'onbeantwoord'
        : one.status === 'onbeantwoord'
          ? 'beantwoord-zonder-besluit'
          : one.status;
    changeAnswers(entry, [{ one, change: { passages: passagesOf(text.text, sentences, own), status } }]);
    return isAdded;
  };
  return (
    <>
      <Tallies matches={matches} filter={filter} onFilter={setFilter} />
      <Confirmation entry={entry} matches={matches} anchor={anchor} />
      <div className="reply">
        <PointList
          entry={entry}
          matches={matches.filter((match) => filter === null || passes(match, filter))}
          all={matches}
          chosen={chosen?.one.point.key ?? null}
          onChoose={setKey}
        />
        <ReplyTextPane
          name={words.collegeOf(entry.name)}
          which={which}
          paragraphs={paragraphs}
          marks={marks}
          chosen={chosen?.one.point.key ?? null}
          onChoose={choose}
          onToggle={toggle}
        />
      </div>
    </>
  );
}
