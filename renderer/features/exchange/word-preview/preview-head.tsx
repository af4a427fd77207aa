// What the person confirms about a file as a whole: its council, and what it does with what came before.
import { dutchDate } from '@shared/i18n/dutch-date';
import { formWarning } from '@shared/i18n/nl-word-form';
import { previewWords as say } from '@shared/i18n/nl-word-preview';
import { looseLines } from '@shared/word-import';
import type { WordReading } from '@shared/word-import/word-reading';
import { Choice } from '../../../ui/choice';
import { Menu } from '../../../ui/menu';
import { Notice } from '../../../ui/notice';
import { shortName } from '../describe';
import { MarginNotesList } from './margin-notes';
import type { Comparison } from './use-comparison';
import { type WordDraft, changeDraft, editWord } from './word-store';

interface PreviewHeadProps {
  readonly itemKey: number;
  readonly reading: WordReading;
  readonly draft: WordDraft;
  readonly comparison: Comparison;
}

/** No council has it: an id is never empty. */
const noCouncil = '';

export function PreviewHead({ itemKey, reading, draft, comparison }: PreviewHeadProps) {
  const { council, councils, base, readBefore } = comparison;
  const { review, problem } = draft;
  const choose = (id: string) => {
    const chosen = councils.find((candidate) => candidate.id === id);
    if (chosen === undefined) return;
    if (chosen.id !== council?.id && (Object.keys(review.matches).length > 0 || review.kept.length > 0))
      editWord(itemKey, { type: 'forget-matches' });
    changeDraft(itemKey, { council: chosen.id, replaces: null, problem: null });
  };
  return (
    <div className="word-head">
      {problem !== null && (
        <Notice kind="danger" isAnnounced>
          {problem}
        </Notice>
      )}
      <div className="word-questions">
        <div className="word-question">
          <p className="label">{say.whose}</p>
          <Menu
            label={council === undefined ? say.chooseCouncil : shortName(council)}
            title={say.whose}
            entries={councils.map((one) => ({
              id: one.id,
              label: shortName(one),
              hint: one.name === shortName(one) ? undefined : one.name,
            }))}
            chosen={council?.id ?? noCouncil}
            onChoose={choose}
          />
          <p className="soft">{whyThisCouncil(comparison, draft)}</p>
        </div>
        {base.heads.length > 0 && <Supersession itemKey={itemKey} comparison={comparison} />}
      </div>
      {readBefore !== undefined && (
        <Notice kind="info">
          {readBefore.date === '' ? say.readBeforeUndated : say.readBefore(dutchDate(readBefore.date))}{' '}
          {say.readBeforeWhat}
        </Notice>
      )}
      <OtherWarnings reading={reading} comparison={comparison} />
      <MarginWarning reading={reading} />
    </div>
  );
}

/** What was found, in one line, and who wrote it. */
export function PreviewFacts({ reading, draft: { review }, comparison }: Omit<PreviewHeadProps, 'itemKey'>) {
  const counting = review.points.filter(({ isLeftOut }) => !isLeftOut).length;
  return (
    <div className="word-facts">
      <p>
        {comparison.base.heads.length > 0
          ? say.compared(comparison.counts)
          : say.found(counting, looseLines(review, reading.lines).size)}
      </p>
      <p className="soft">{say.writtenBy(reading.author, dutchDate(reading.date))}</p>
    </div>
  );
}

function whyThisCouncil({ guess, councils }: Comparison, draft: WordDraft): string {
  if (draft.council !== null) return '';
  const guessed = councils.find(({ id }) => id === guess?.council);
  return guess === null || guessed === undefined ? say.noGuess : say.guess[guess.because](shortName(guessed));
}

function Supersession({ itemKey, comparison }: Pick<PreviewHeadProps, 'itemKey' | 'comparison'>) {
  const { base, replaces } = comparison;
  const dates = base.heads.map(([, head]) => dutchDate(head.date)).filter((date) => date !== '');
  return (
    <div className="word-question">
      <Choice
        label={say.replaces}
        value={replaces === null ? null : replaces ? 'replace' : 'beside'}
        onChange={(choice) => changeDraft(itemKey, { replaces: choice === 'replace', problem: null })}
        options={[
          { value: 'replace', label: dates.length === 0 ? say.replaceUndated : say.replace(dates) },
          { value: 'beside', label: say.beside },
        ]}
      />
      {!base.isWordOnly && <p className="soft">{say.notFromWord}</p>}
    </div>
  );
}

/** What is said in another place already: at the points, or in the line about the margin. */
const saidElsewhere = new Set(['word-titles-made', 'word-tracked-changes', 'word-comments']);

function OtherWarnings({ reading, comparison }: Pick<PreviewHeadProps, 'reading' | 'comparison'>) {
  const { mismatch, council } = comparison;
  const told = reading.warnings.filter(({ code }) => !saidElsewhere.has(code)).map(({ message }) => message);
  const foreign =
    mismatch === 'form-other-dossier' || (mismatch !== undefined && council !== undefined)
      ? [formWarning(mismatch)]
      : [];
  return [...foreign, ...told].map((text) => <Notice key={text}>{text}</Notice>);
}

/** How much hangs in the margin of the whole file, and what of it hangs on no point. */
function MarginWarning({ reading: { points, elsewhere } }: Pick<PreviewHeadProps, 'reading'>) {
  const count = (kind: 'changes' | 'comments') =>
    points.reduce((sum, point) => sum + point[kind].length, elsewhere[kind].length);
  const [changes, comments] = [count('changes'), count('comments')];
  const isElsewhere = Object.values(elsewhere).some((list: readonly unknown[]) => list.length > 0);
  if (changes + comments === 0 && !isElsewhere) return null;
  return (
    <Notice title={changes + comments > 0 ? say.margin(changes, comments) : undefined}>
      {changes + comments > 0 && say.marginWhat}
      {isElsewhere && <MarginNotesList {...elsewhere} title={say.elsewhere} />}
    </Notice>
  );
}
