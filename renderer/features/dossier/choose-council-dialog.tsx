// Which council are you of? Asked once, when an invitation is opened; later from the role menu.
import type { Council, CouncilId } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { chooseCouncilWords as words } from '@shared/i18n/nl-invitation';
import { hasToAnswer } from '@shared/views';
import { useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';
import { goTo } from '../../platform/place';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { TextField } from '../../ui/text-field';
import { Written } from '../../ui/written';
import './dossier.css';

/** More councils than this are found by typing. */
const mostShown = 12;

interface ChooseCouncilDialogProps {
  /** The first time: greets, and tells what the dossier is about. */
  readonly isWelcome: boolean;
  readonly onClose: () => void;
}

export function ChooseCouncilDialog({ isWelcome, onClose }: ChooseCouncilDialogProps) {
  const invitation = useInvitation();
  const local = useDossier(({ dossier }) => dossier?.local);
  const perform = useDossier((store) => store.perform);
  const [chosen, setChosen] = useState<CouncilId | null>(local?.council ?? null);
  const [name, setName] = useState(local?.sender ?? '');
  if (!invitation || local === undefined) return null;
  const council = invitation.councils.find(({ id }) => id === chosen);
  const choose = () => {
    if (council === undefined) return;
    onClose();
    const signs = name.trim() !== '' && name.trim() !== local.sender;
    void perform({ type: 'choose-role', role: local.role, council: council.id }).then((error) => {
      showMessage(error?.message ?? words.done(council.name));
      const { dossier } = useDossier.getState();
      // Who comes in with a joint draft is here to answer it.
      if (isWelcome && dossier !== null && hasToAnswer(dossier, council.id)) goTo('agreement');
    });
    if (signs) void perform({ type: 'sign-as', sender: name.trim() });
  };
  return (
    <Dialog
      title={isWelcome ? words.title : words.changeTitle}
      onClose={onClose}
      onSubmit={choose}
      actions={
        <>
          <Button
            variant="main"
            type="submit"
            isDisabledBecause={council === undefined ? words.none : undefined}
          >
            {words.choose}
          </Button>
          <Button onPress={onClose}>{isWelcome ? words.later : words.cancel}</Button>
        </>
      }
    >
      {isWelcome && (
        <div className="welcome">
          <p>
            {words.welcome(invitation.title)}{' '}
            {invitation.jointSecretary !== undefined && words.from(invitation.jointSecretary)}{' '}
            {invitation.deadline !== undefined && words.deadline(dutchDate(invitation.deadline))}
          </p>
          {invitation.instructions !== undefined && <Written markdown={invitation.instructions} />}
        </div>
      )}
      <CouncilChoice councils={invitation.councils} chosen={chosen} onChoose={setChosen} />
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
    </Dialog>
  );
}

interface CouncilChoiceProps {
  readonly councils: readonly Council[];
  readonly chosen: CouncilId | null;
  readonly onChoose: (council: CouncilId) => void;
}

function CouncilChoice({ councils, chosen, onChoose }: CouncilChoiceProps) {
  const [wanted, setWanted] = useState('');
  const isLong = councils.length > mostShown;
  const found = isLong
    ? councils.filter((council) => council.id === chosen || matches(council, wanted)).slice(0, mostShown)
    : councils;
  return (
    <div className="council-choice">
      {isLong && <TextField label={words.find} type="search" value={wanted} onChange={setWanted} />}
      {found.length === 0 ? (
        <p role="status">{words.noneFound}</p>
      ) : (
        <Choice
          label={words.council}
          options={found.map(({ id, name, municipality }) => ({
            value: id,
            label: name,
            ...(municipality !== '' && !name.includes(municipality) && { hint: municipality }),
          }))}
          value={chosen}
          onChange={onChoose}
        />
      )}
      <p className="soft">{words.notListed}</p>
    </div>
  );
}

function matches({ name, municipality }: Council, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
  return plain(`${name} ${municipality}`).includes(plain(wanted.trim()));
}
