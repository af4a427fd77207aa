// Another version of one's own council beside the text: point by point, which words stay.
import type { CouncilId, PointId, RecordHash } from '@shared/domain';
import { newerWords as words, sendingWords } from '@shared/i18n/nl-sending';
import { type PointBeside, besideOwnText, takeInContribution } from '@shared/views';
import { proposedSide } from '@shared/views/own-newer';
import { useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { Written } from '../../ui/written';

interface NewerDialogProps {
  readonly council: CouncilId;
  readonly hash: RecordHash;
  readonly onClose: () => void;
}

type Side = 'ours' | 'theirs';

export function NewerDialog({ council, hash, onClose }: NewerDialogProps) {
  const dossier = useDossier((store) => store.dossier);
  const perform = useDossier((store) => store.perform);
  const [choices, setChoices] = useState<ReadonlyMap<PointId, Side>>(new Map());
  if (dossier === null) return null;
  const beside = besideOwnText(dossier, council, hash);
  const differing = beside.filter(({ is }) => is !== 'same');
  const take = () => {
    const chosen = new Map(
      differing.map((entry) => [entry.id, choices.get(entry.id) ?? proposedSide(entry)]),
    );
    const edit = takeInContribution(dossier, council, hash, chosen);
    onClose();
    if (edit !== null) void perform(edit).then((error) => showMessage(error?.message ?? words.taken));
  };
  return (
    <Dialog
      title={words.title}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button variant="main" icon="check" onPress={take}>
            {words.take}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{differing.length === 0 ? words.nothing : words.intro}</p>
      <ul className="beside">
        {differing.map((entry) => (
          <BesideLine
            key={entry.id}
            entry={entry}
            choice={choices.get(entry.id) ?? proposedSide(entry)}
            onChoose={(side) => setChoices((before) => new Map(before).set(entry.id, side))}
          />
        ))}
      </ul>
      {beside.length > differing.length && (
        <p className="soft">{words.same(beside.length - differing.length)}</p>
      )}
    </Dialog>
  );
}

interface BesideLineProps {
  readonly entry: PointBeside;
  readonly choice: Side;
  readonly onChoose: (side: Side) => void;
}

function BesideLine({ entry, choice, onChoose }: BesideLineProps) {
  if (entry.is === 'same') return null;
  const shown = entry.is === 'gone' ? entry.ours : entry.theirs;
  const title = shown.title.trim() === '' ? sendingWords.untitled : shown.title;
  const what = { new: words.isNew, differs: words.differs, gone: words.isGone }[entry.is];
  const [ours, theirs] = entry.is === 'gone' ? [words.stay, words.go] : [words.ours, words.theirs];
  return (
    <li className="beside-line">
      <h3 className="title-sheet">{title}</h3>
      <p className="soft">{what}</p>
      {entry.is === 'differs' ? (
        <div className="beside-texts">
          <PointText label={words.ours} point={entry.ours} />
          <PointText label={words.theirs} point={entry.theirs} />
        </div>
      ) : (
        <PointText point={shown} />
      )}
      {entry.is !== 'new' && (
        <Choice
          label={words.keepOf(title)}
          options={[
            { value: 'ours', label: ours },
            { value: 'theirs', label: theirs },
          ]}
          value={choice}
          onChange={onChoose}
        />
      )}
    </li>
  );
}

interface PointTextProps {
  readonly label?: string;
  readonly point: { readonly title: string; readonly body: string; readonly advice?: string | undefined };
}

function PointText({ label, point: { title, body, advice = '' } }: PointTextProps) {
  return (
    <div className="beside-text">
      {label !== undefined && (
        <p className="label">
          {label}: {title}
        </p>
      )}
      <Written markdown={[body, advice].filter((part) => part.trim() !== '').join('\n\n')} />
    </div>
  );
}
