// Huisstijl: the council's own Word template, for the letter that Word gets.
import type { DossierId, LetterPart } from '@shared/domain';
import { houseStyleWords as words } from '@shared/i18n/nl-house-style';
import type { LetterSettings } from '@shared/views';
import { ask } from '../../platform/bridge';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { showMessage } from '../../ui/message';

interface HouseStyleProps {
  readonly id: DossierId;
  readonly template: LetterSettings['template'];
  readonly onSet: (part: LetterPart) => void;
}

export function HouseStyle({ id, template, onSet }: HouseStyleProps) {
  return (
    <section className="house-style" aria-label={words.title}>
      <h3 className="label">{words.title}</h3>
      <p className="soft">{words.hint}</p>
      {template !== null && <p>{words.chosen(template.name)}</p>}
      <Button icon="document" onPress={() => void choose(id)}>
        {template === null ? words.choose : words.chooseOther}
      </Button>
      {template !== null && (
        <Button variant="quiet" onPress={() => onSet({ part: 'template', value: null })}>
          {words.without}
        </Button>
      )}
    </section>
  );
}

async function choose(id: DossierId): Promise<void> {
  const reply = await ask('letter:choose-template', { id });
  if (!reply.ok) showMessage(reply.error.message);
  if (!reply.ok || reply.value === null) return;
  const { fileName, record } = reply.value;
  const error = await useDossier.getState().perform({
    type: 'add-template',
    at: now(),
    document: record,
    template: { blob: record.hash, name: fileName },
  });
  if (error !== null) showMessage(error.message);
}
