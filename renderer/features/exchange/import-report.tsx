// After an import: for every file what it brought, why it was not read, or that somebody has to look at it first.
import type { Council } from '@shared/domain';
import { reportWords } from '@shared/i18n/nl-screens';
import { previewWords } from '@shared/i18n/nl-word-preview';
import type { FileOutcome } from '@shared/ipc/contract';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { OpenOtherButton } from './open-other-button';
import { sentencesOf } from './report-sentences';
import { WordRow } from './word-preview/word-rows';
import type { WordItem } from './word-preview/word-store';

interface ImportReportProps {
  readonly files: readonly FileOutcome[];
  readonly word: readonly WordItem[];
  readonly councils: readonly Council[];
  readonly onClose: () => void;
}

export function ImportReport({ files: imported, word, councils, onClose }: ImportReportProps) {
  const files = [...imported, ...word.flatMap(({ state }) => (state.is === 'told' ? state.outcome : []))];
  const pending = word.filter(({ state }) => state.is === 'ready' || state.is === 'waiting');
  const refused = files.filter(({ status }) => status === 'refused');
  const read = files.filter(({ status }) => status === 'read');
  return (
    <div role="status" className="report-place">
      {files.length + pending.length > 0 && (
        <section className="report" aria-labelledby="verslag">
          <div className="report-head">
            <h2 className="title-sheet" id="verslag">
              {titleOf(read.length, refused.length, pending.length)}
            </h2>
            {files.length > 0 && (
              <Button variant="quiet" icon="cross" onPress={onClose}>
                {reportWords.close}
              </Button>
            )}
          </div>
          <ul>
            {pending.map((item) => (
              <WordRow key={item.key} item={item} />
            ))}
            {[...refused, ...read].map((outcome, index) => (
              <FileLine key={index} outcome={outcome} councils={councils} onLeave={onClose} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface FileLineProps {
  readonly outcome: FileOutcome;
  readonly councils: readonly Council[];
  /** Another dossier is opened. */
  readonly onLeave: () => void;
}

function FileLine({ outcome, councils, onLeave }: FileLineProps) {
  const isRead = outcome.status === 'read';
  return (
    <li className="report-line">
      <span className={isRead ? 'state state-good' : 'state state-danger'}>
        <Icon name={isRead ? 'check' : 'care'} /> {isRead ? reportWords.read : reportWords.refused}
      </span>
      <div>
        <b>{outcome.file}</b>
        {sentencesOf(outcome, councils).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {outcome.status === 'refused' && outcome.belongsTo?.isHere === true && (
          <OpenOtherButton other={outcome.belongsTo} file={outcome.file} onOpened={onLeave} />
        )}
        {isRead &&
          outcome.warnings.map(({ message }, index) => (
            <p key={index} className="state state-warn">
              <Icon name="warn" />
              <span>{message}</span>
            </p>
          ))}
      </div>
    </li>
  );
}

function titleOf(read: number, refused: number, pending: number): string {
  if (read + refused === 0) return previewWords.pendingTitle(pending);
  const title = reportWords.title(read, refused);
  return pending === 0 ? title : `${title}, ${previewWords.stillPending(pending)}`;
}
