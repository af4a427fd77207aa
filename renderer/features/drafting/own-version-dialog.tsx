// The contribution from elsewhere beside the text here, point by point; the person chooses which text stays.
import type { CouncilId, PointId, RecordHash } from '@shared/domain';
import { nameOfPoint } from '@shared/drafting';
import { draftingWords, ownVersionWords as words } from '@shared/i18n/nl-drafting';
import { type PointBeside, besideOwnText, proposedSide, takeInContribution } from '@shared/views/own-newer';
import { useMemo, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { Difference, LineDifference } from '../../ui/difference';
import { Written } from '../../ui/written';
import { editPoints, pointsNow } from './point-acts';

interface OwnVersionDialogProps {
  readonly council: CouncilId;
  readonly hash: RecordHash;
  readonly onClose: () => void;
}

type Side = 'ours' | 'theirs';

export function OwnVersionDialog({ council, hash, onClose }: OwnVersionDialogProps) {
  const dossier = useDossier((store) => store.dossier);
  const beside = useMemo(
    () => (dossier === null ? [] : besideOwnText(dossier, council, hash)),
    [dossier, council, hash],
  );
  const [choices, setChoices] = useState<ReadonlyMap<PointId, Side>>(new Map());
  const other = beside.filter((point) => point.is !== 'same');
  const same = beside.length - other.length;
  const adopt = () => {
    pointsNow(council);
    const { dossier: now } = useDossier.getState();
    const chosen = new Map(other.map((point) => [point.id, choices.get(point.id) ?? proposedSide(point)]));
    const edit = now && takeInContribution(now, council, hash, chosen);
    if (edit) editPoints(council, edit, words.adopted);
    onClose();
  };
  return (
    <Dialog
      isWide
      title={words.dialog}
      onClose={onClose}
      actions={
        <>
          <Button variant="main" icon="check" onPress={adopt}>
            {words.adopt}
          </Button>
          <Button onPress={onClose}>{draftingWords.cancel}</Button>
        </>
      }
    >
      <p>{words.intro}</p>
      {same > 0 && <p className="soft">{words.sameCount(same)}</p>}
      {other.map((point) => (
        <BesidePoint
          key={point.id}
          beside={point}
          side={choices.get(point.id) ?? proposedSide(point)}
          onChoose={(side) => setChoices(new Map(choices).set(point.id, side))}
        />
      ))}
    </Dialog>
  );
}

interface BesidePointProps {
  readonly beside: Exclude<PointBeside, { readonly is: 'same' }>;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

function BesidePoint({ beside, side, onChoose }: BesidePointProps) {
  const { is } = beside;
  const name = nameOfPoint(is === 'new' ? beside.theirs : beside.ours);
  return (
    <section className="own-version" aria-label={name}>
      <h3 className="title-sheet">{name}</h3>
      <p className="soft">{is === 'differs' ? words.changedBy[beside.changedBy] : words.is[is]}</p>
      <div className="own-version-texts">
        {is !== 'new' && <BesideText label={words.ours} point={beside.ours} />}
        {is === 'new' && <BesideText label={words.theirs} point={beside.theirs} />}
        {is === 'differs' && <ChangedText ours={beside.ours} theirs={beside.theirs} />}
      </div>
      {is !== 'new' && (
        <Choice<Side>
          label={words.which(name)}
          isLabelHidden
          value={side}
          onChange={onChoose}
          options={[
            { value: 'ours', label: is === 'gone' ? words.keepGone : words.ours },
            { value: 'theirs', label: is === 'gone' ? words.dropGone : words.theirs },
          ]}
        />
      )}
    </section>
  );
}

/** Theirs, with what is different from the text here. */
function ChangedText({
  ours,
  theirs,
}: Pick<Extract<PointBeside, { readonly is: 'differs' }>, 'ours' | 'theirs'>) {
  const { advice: before = '' } = ours;
  const { advice: after = '' } = theirs;
  return (
    <div className="own-version-text">
      <p className="label">{words.theirs}</p>
      <p>
        <b>
          <LineDifference before={ours.title} after={theirs.title} />
        </b>
      </p>
      <Difference before={ours.body} after={theirs.body} />
      {(before !== '' || after !== '') && <Difference before={before} after={after} />}
    </div>
  );
}

function BesideText({
  label,
  point,
}: {
  readonly label: string;
  readonly point: Extract<PointBeside, { readonly is: 'new' }>['theirs'];
}) {
  return (
    <div className="own-version-text">
      <p className="label">{label}</p>
      <p>
        <b>{point.title}</b>
      </p>
      <Written markdown={point.body} />
      {(point.advice ?? '') !== '' && <Written markdown={point.advice ?? ''} />}
    </div>
  );
}
