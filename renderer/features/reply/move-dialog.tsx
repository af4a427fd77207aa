// A passage that stands with the wrong point goes to another one, in one stroke.
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import type { Match } from './matches';
import { nameOf, numberOf } from './point-name';
import { changeAnswers } from './reply-acts';
import type { ReplyEntry } from './reply-entries';

interface MoveDialogProps {
  readonly entry: ReplyEntry;
  readonly match: Match;
  readonly all: readonly Match[];
  readonly onClose: () => void;
}

export function MoveDialog({ entry, match, all, onClose }: MoveDialogProps) {
  const { one: from, passages } = match;
  const [chosen, setChosen] = useState(passages.map((_, at) => String(at)));
  const [key, setKey] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const labelOf = ({ one }: Match) => `${numberOf(one)} ${nameOf(one)}`;
  const others = all.filter(({ one }) => one.point.key !== from.point.key);
  const to = others.find(({ one }) => one.point.key === key);
  const move = () => {
    if (to === undefined || chosen.length === 0) {
      setIsWrong(true);
      return;
    }
    changeAnswers(entry, movedPassages(match, to, chosen.map(Number)), words.moved(labelOf(to)));
    onClose();
  };
  return (
    <Dialog
      isWide
      title={words.moveTitle}
      onClose={onClose}
      onSubmit={move}
      actions={
        <>
          <Button variant="main" type="submit" icon="forward">
            {words.move}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p className="soft">{words.moveFrom(labelOf(match))}</p>
      {isWrong && (
        <Notice kind="danger" isAnnounced>
          {words.moveMissing}
        </Notice>
      )}
      {passages.length > 1 ? (
        <CheckList
          label={words.moveWhat}
          values={chosen}
          onChange={setChosen}
          options={passages.map(({ quote }, at) => ({ value: String(at), label: shortened(quote) }))}
        />
      ) : (
        <p className="written">‘{shortened(passages[0]?.quote ?? '')}’</p>
      )}
      <ComboBox
        label={words.moveTo}
        hint={words.moveHint}
        options={others.map((other) => ({ id: other.one.point.key, label: labelOf(other) }))}
        value={to === undefined ? '' : labelOf(to)}
        onChoose={(next) => {
          setKey(next);
          setIsWrong(false);
        }}
        startsFocused
      />
    </Dialog>
  );
}

/** What was said of the first point goes along when all its passages go to a point that had no answer. */
function movedPassages(
  { one: from, passages }: Match,
  { one: to, passages: there }: Match,
  at: readonly number[],
) {
  const left = passages.filter((_, index) => !at.includes(index));
  const moved = passages.filter((_, index) => at.includes(index));
  const goesAlong = left.length === 0 && to.status === 'onbeantwoord';
  const { motivation, promise } = from.answer ?? {};
  return [
    {
      one: from,
      change:
        left.length === 0
          ? { passages: left, status: 'onbeantwoord' as const, motivation: undefined, promise: undefined }
          : { passages: left },
    },
    {
      one: to,
      change: {
        passages: [...there, ...moved].sort((a, b) => a.start - b.start),
        ...(goesAlong
          ? { status: from.status, motivation, promise }
          : to.status === 'onbeantwoord' && { status: 'beantwoord-zonder-besluit' as const }),
      },
    },
  ];
}

function shortened(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/, '')} …`;
}
