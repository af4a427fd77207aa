// For which council somebody writes: asked once, and changed at Rol.
import type { CouncilId } from '@shared/domain';
import { draftingWords as words } from '@shared/i18n/nl-drafting';
import { useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useCouncils } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { ComboBox } from '../../ui/combo-box';
import { Empty } from '../../ui/empty';
import { ScreenHead } from '../../ui/screen-head';

/** More than this is a list to search in. */
const mostCards = 12;

export function ChooseCouncil() {
  const councils = useCouncils();
  const role = useDossier((store) => store.dossier?.local.role ?? 'participant');
  const perform = useDossier((store) => store.perform);
  const [chosen, setChosen] = useState<CouncilId | null>(null);
  const options = councils.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <ScreenHead title={words.title} />
      <div className="scroll later">
        {councils.length === 0 ? (
          <Empty>{words.noCouncils}</Empty>
        ) : (
          <Empty
            action={
              <div className="choose-council">
                {councils.length <= mostCards ? (
                  <Choice
                    label={words.council}
                    isLabelHidden
                    options={options.map(({ id, label }) => ({ value: id, label }))}
                    value={chosen}
                    onChange={setChosen}
                  />
                ) : (
                  <ComboBox
                    label={words.council}
                    hint={words.councilHint}
                    options={options}
                    value={councils.find(({ id }) => id === chosen)?.name ?? ''}
                    onChoose={(id) => setChosen(id)}
                  />
                )}
                <Button
                  variant="main"
                  isDisabledBecause={chosen === null ? words.councilHint : undefined}
                  onPress={() => void perform({ type: 'choose-role', role, council: chosen })}
                >
                  {words.chooseIt}
                </Button>
              </div>
            }
          >
            {words.chooseCouncil}
          </Empty>
        )}
      </div>
    </>
  );
}
