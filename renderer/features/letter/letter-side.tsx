// The panes beside the preview, by name.
import type { Council, DecisionAct, DossierId, LetterPart } from '@shared/domain';
import { useInvitation } from '../../platform/dossier-views';
import { useSettings } from '../../platform/settings-store';
import { ApprovalsPane } from './approvals-pane';
import { CollegesPane } from './colleges-pane';
import { HouseStyle } from './house-style';
import type { PartField } from './letter-parts';
import { OptionsPane } from './options-pane';
import { PartsPane } from './parts-pane';
import { SentPane } from './sent-pane';
import { SignatoriesPane } from './signatories-pane';
import { standardTexts } from './standard-texts';
import type { LetterData } from './use-letter';

export type SideId = PartField | 'options' | 'style' | 'colleges' | 'signatories' | 'approvals' | 'sent';

interface LetterSideProps {
  readonly id: DossierId;
  readonly side: SideId;
  readonly data: LetterData;
  readonly councils: readonly Council[];
  readonly onSet: (part: LetterPart) => void;
  readonly onDecide: (acts: readonly DecisionAct[]) => void;
  readonly onClose: () => void;
}

export function LetterSide({ id, side, data, councils, onSet, onDecide, onClose }: LetterSideProps) {
  const { settings, approvals, sendings } = data;
  const title = useInvitation()?.title ?? '';
  const own = useSettings((store) => store.settings.standardTexts) ?? {};
  switch (side) {
    case 'options':
      return <OptionsPane settings={settings} onSet={onSet} onClose={onClose} />;
    case 'style':
      return (
        <HouseStyle id={id} settings={settings} blocks={data.letter.blocks} onSet={onSet} onClose={onClose} />
      );
    case 'colleges':
      return <CollegesPane settings={settings} onSet={onSet} onClose={onClose} />;
    case 'signatories':
      return (
        <SignatoriesPane
          councils={councils}
          signatories={settings.signatories}
          onSet={onSet}
          onClose={onClose}
        />
      );
    case 'approvals':
      return (
        <ApprovalsPane councils={councils} approvals={approvals} onDecide={onDecide} onClose={onClose} />
      );
    case 'sent':
      return <SentPane id={id} settings={settings} sendings={sendings} onClose={onClose} />;
    default: {
      const standard = standardTexts(
        {
          title: settings.subject?.trim() || title,
          councils,
          addressees: settings.addressees,
          sendsEach: settings.sending === 'each',
        },
        own,
      );
      return <PartsPane settings={settings} standard={standard} startsAt={side} onClose={onClose} />;
    }
  }
}
