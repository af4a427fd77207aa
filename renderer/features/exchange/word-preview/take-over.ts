// The points of a Word file that a person looked over become a contribution of the council.
import { ask } from '../../../platform/bridge';
import { useDossier } from '../../../platform/dossier-store';
import type { Comparison } from './use-comparison';
import { type WordItem, changeDraft, tellWord } from './word-store';

export async function takeOver(
  { key, file, state }: WordItem,
  { council, base, replaces, reviewed }: Comparison,
): Promise<void> {
  const { moment, follow } = useDossier.getState();
  const asked = moment();
  if (asked === null || state.is !== 'ready' || council === undefined) return;
  changeDraft(key, { isTaking: true, problem: null });
  const { author: sentBy, date } = state.reading;
  const reply = await ask('word:take', {
    id: asked.id,
    file,
    council: council.id,
    sentBy,
    date,
    replaces: replaces === true ? base.heads.map(([hash]) => hash) : [],
    points: [...reviewed.points],
  });
  if (!reply.ok) {
    changeDraft(key, { isTaking: false, problem: reply.error.message });
    return;
  }
  await follow(asked, reply.value);
  const [outcome] = reply.value.files;
  if (outcome?.status === 'refused') changeDraft(key, { isTaking: false, problem: outcome.error.message });
  else if (outcome !== undefined) tellWord(key, outcome);
}
