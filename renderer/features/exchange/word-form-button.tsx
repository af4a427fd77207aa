// A form for a council without the app: asks for which one, and says where it was saved.
import { useState } from 'react';
import type { CouncilId } from '@shared/domain';
import { formScreenWords as say } from '@shared/i18n/nl-word-form';
import { words } from '@shared/i18n/nl-screens';
import type { CouncilContribution } from '@shared/views';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Choice, type ChoiceOption } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { showMessage } from '../../ui/message';
import { shortName } from './describe';

/** No council has an empty id. */
const anyCouncil = '';

export function WordFormButton({ councils }: { readonly councils: readonly CouncilContribution[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const make = () => {
    const council = councils.find((entry) => entry.council.id === chosen)?.council.id;
    setChosen(null);
    void makeForm(council);
  };
  return (
    <>
      <Button icon="document" onPress={() => setChosen(anyCouncil)}>
        {say.make}
      </Button>
      {chosen !== null && (
        <Dialog
          title={say.title}
          onClose={() => setChosen(null)}
          actions={
            <>
              <Button variant="main" onPress={make}>
                {say.confirm}
              </Button>
              <Button onPress={() => setChosen(null)}>{say.cancel}</Button>
            </>
          }
        >
          <p>{say.about}</p>
          <Choice label={say.forWhom} options={optionsFor(councils)} value={chosen} onChange={setChosen} />
        </Dialog>
      )}
    </>
  );
}

function optionsFor(councils: readonly CouncilContribution[]): ChoiceOption<string>[] {
  return [
    { value: anyCouncil, label: say.anyCouncil, hint: say.empty },
    ...councils.map((entry): ChoiceOption<string> => {
      const points = new Set(
        entry.state === 'missing'
          ? []
          : entry.heads.flatMap(([, contribution]) => contribution.points.map(({ id }) => id)),
      ).size;
      return {
        value: entry.council.id,
        label: shortName(entry.council),
        hint: points === 0 ? say.empty : say.withPoints(points),
      };
    }),
  ];
}

async function makeForm(council: CouncilId | undefined): Promise<void> {
  const { id } = useDossier.getState();
  if (id === null) return;
  const reply = await ask('word-form:write', { id, ...(council !== undefined && { council }) });
  if (!reply.ok) {
    showMessage(reply.error.message);
    return;
  }
  if (reply.value === null) return;
  const { path, fileName } = reply.value;
  showMessage(say.made(fileName), {
    label: words.showInFolder,
    icon: 'folder',
    onPress: () => void ask('files:show', { path }),
  });
}
