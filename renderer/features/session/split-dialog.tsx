// One source that says two things: which sentences go to the second point, and where that goes.
import { cutsFor, piecesOf } from '@shared/views/point-pieces';
import { memberWords as words } from '@shared/i18n/nl-session-members';
import { sessionWords } from '@shared/i18n/nl-session';
import type { CurrentPoint } from '@shared/views';
import type { Proposal } from '@shared/views/proposals';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { CheckList } from '../../ui/check-list';
import { Dialog } from '../../ui/dialog';
import { DestinationField, alone } from './destination-field';
import { splitPoint } from './member-acts';
import type { SessionData } from './use-session-data';

export interface MemberDialogProps {
  readonly proposal: Proposal;
  readonly point: CurrentPoint;
  readonly data: SessionData;
  readonly onClose: () => void;
}

export function SplitDialog({ proposal, point, data, onClose }: MemberDialogProps) {
  const pieces = useMemo(() => piecesOf(point.point), [point]);
  const [goes, setGoes] = useState<readonly string[]>([]);
  const [to, setTo] = useState(alone);
  const chosen = new Set(goes.map(Number));
  const split = () => {
    onClose();
    splitPoint(proposal, point, data, (names) => cutsFor(pieces, chosen, names), to);
  };
  return (
    <Dialog
      title={words.splitTitle(data.councilOf(point.council).name)}
      onClose={onClose}
      isWide
      actions={
        <>
          <Button
            variant="main"
            onPress={split}
            isDisabledBecause={
              pieces.length < 2
                ? words.tooShort
                : chosen.size === 0
                  ? words.splitNone
                  : chosen.size === pieces.length
                    ? words.splitAll
                    : undefined
            }
          >
            {words.splitDo}
          </Button>
          <Button onPress={onClose}>{sessionWords.back}</Button>
        </>
      }
    >
      <p>{pieces.length < 2 ? words.tooShort : words.splitHow}</p>
      <div className="split-pieces">
        <CheckList
          label={words.pieces}
          values={goes}
          onChange={setGoes}
          options={pieces.map((piece, at) => ({
            value: String(at),
            label: piece.in === 'advice' ? words.advice(piece.text) : piece.text,
          }))}
        />
      </div>
      <DestinationField
        label={words.where}
        aloneLabel={words.alone}
        data={data}
        from={proposal}
        isJointOnly
        chosen={to}
        onChoose={setTo}
      />
    </Dialog>
  );
}
