// What one council says of one point: its own answer, what was noted for it, and noting something.
import { type Council, type Position, stances } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { jointWords as words, replyWords, stanceWords } from '@shared/i18n/nl-agreement';
import type { AgreementPoint, CouncilAgreement } from '@shared/views';
import { useState } from 'react';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { councilName, pointTitle } from './describe';

interface CouncilDialogProps {
  readonly point: AgreementPoint;
  readonly entry: CouncilAgreement;
  readonly council: Council;
  readonly onClose: () => void;
}

export function CouncilDialog({ point, entry, council, onClose }: CouncilDialogProps) {
  const { noted } = entry;
  const [stance, setStance] = useState<Position['stance']>(noted?.stance ?? 'steunt');
  const [text, setText] = useState(noted?.text ?? '');
  const [from, setFrom] = useState(noted?.onBehalf ?? '');
  const [wasRefused, setWasRefused] = useState(false);
  const isTextMissing = stance === 'minderheid' && text.trim() === '';
  const isFromMissing = from.trim() === '';
  const save = () => {
    if (isTextMissing || isFromMissing) {
      setWasRefused(true);
      return;
    }
    const position: Position = {
      stance,
      ...(text.trim() === '' ? {} : { text: text.trim() }),
      onBehalf: from.trim(),
    };
    notePosition(point, council, position);
    onClose();
  };
  return (
    <Dialog
      title={words.dialogTitle(councilName(council))}
      onClose={onClose}
      isWide
      actions={
        <>
          <Button variant="main" onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.close}</Button>
        </>
      }
    >
      <p className="agreement-about">{pointTitle(point)}</p>
      <OwnPart entry={entry} />
      <h3 className="title-sheet">{words.note1}</h3>
      <Choice
        label={words.stance}
        value={stance}
        onChange={setStance}
        options={stances.map((value) => ({ value, label: stanceWords[value] }))}
      />
      <TextField
        label={words.from}
        hint={words.fromHint}
        value={from}
        onChange={(value) => setFrom(value.slice(0, 500))}
        error={wasRefused && isFromMissing ? words.fromMissing : undefined}
      />
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={text}
        onChange={(value) => setText(value.slice(0, 20_000))}
        rows={2}
        isWritten
        error={wasRefused && isTextMissing ? words.textMissing : undefined}
      />
    </Dialog>
  );
}

function OwnPart({ entry: { own } }: { readonly entry: CouncilAgreement }) {
  if (own.length === 0) return <p className="soft">{words.ownNone}</p>;
  return (
    <section className="agreement-own" aria-label={words.ownTitle}>
      {own.map(({ record, date, answer, isOutdated }) => (
        <div key={record} className="agreement-said">
          <p className="label">{words.ownOn(dutchDate(date))}</p>
          <p>
            <b>{replyWords[answer.reply]}</b>
          </p>
          {answer.text !== undefined && answer.text !== '' && <p className="written">{answer.text}</p>}
          {isOutdated && <Notice>{words.ownOutdated}</Notice>}
        </div>
      ))}
      {own.length > 1 && <Notice>{words.ownFork}</Notice>}
      {own.some(({ isOutdated }) => !isOutdated) && <p className="soft">{words.ownCounts}</p>}
    </section>
  );
}

/** Pinned to the text that is on the screen, so that it falls away when that changes. */
function notePosition({ joint, draft }: AgreementPoint, council: Council, position: Position): void {
  const { perform } = useDossier.getState();
  const act = { act: 'note-position' as const, jointPoint: joint.id, council: council.id, position, draft };
  void perform({ type: 'decide', at: now(), acts: [act] }).then((error) => {
    showMessage(error === null ? words.wasNoted(councilName(council)) : error.message);
  });
}
