// The shared folder in Bijdragen: which one, what it did last, what waits for a person.
import { wordsOfOwnFile } from '@shared/exchange/shared-folder-names';
import { dutchMoment } from '@shared/i18n/dutch-moment';
import { sharedFolderWords as words } from '@shared/i18n/nl-shared-folder';
import type { SharedFolderStatus } from '@shared/ipc/contract';
import type { ReadFile } from '../../platform/dropped-files';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import {
  chooseFolder,
  fetchLoose,
  lookInFolder,
  showFolder,
  stopWithFolder,
  useSharedFolder,
} from './shared-folder-store';
import './shared-folder.css';

interface SharedFolderPanelProps {
  /** Where files that a person chose are read in; left out where that cannot be done. */
  readonly onRead?: (files: ReadFile[]) => void;
  /** Where the title stands above it already. */
  readonly isUntitled?: boolean;
}

type FolderAct = 'show' | 'choose' | 'stop';

const acts: readonly MenuEntry<FolderAct>[] = [
  { id: 'show', label: words.show, icon: 'eye' },
  { id: 'choose', label: words.chooseOther, icon: 'folder' },
  { id: 'stop', label: words.stop, icon: 'cross' },
];

/** Whether a folder is in use: then it has a place near the top. */
export function useHasFolder(): boolean {
  return useSharedFolder(({ status }) => status !== null && status.folder !== null);
}

export function SharedFolderPanel({ onRead, isUntitled = false }: SharedFolderPanelProps) {
  const status = useSharedFolder((state) => state.status);
  const isLooking = useSharedFolder((state) => state.isLooking);
  if (status === null) return null;
  return (
    <section className="shared-folder" aria-label={words.title}>
      <Icon name="folder" />
      <div className="shared-folder-text">
        {!isUntitled && <h2>{words.title}</h2>}
        {status.folder === null ? (
          <>
            <p>{words.whatFor}</p>
            <p className="soft">{words.warning}</p>
          </>
        ) : (
          <Doings status={status} />
        )}
      </div>
      <div className="buttons">
        {status.folder === null ? (
          <Button icon="folder" onPress={() => void chooseFolder()}>
            {words.choose}
          </Button>
        ) : (
          <>
            <Button
              onPress={() => void lookInFolder(true)}
              isDisabledBecause={isLooking ? words.looking : undefined}
            >
              {words.look}
            </Button>
            <Menu label={words.more} entries={acts} onChoose={perform} variant="quiet" />
          </>
        )}
      </div>
      {onRead !== undefined && status.loose.length > 0 && <LooseFiles paths={status.loose} onRead={onRead} />}
    </section>
  );
}

function perform(act: FolderAct): void {
  if (act === 'show') showFolder();
  else if (act === 'choose') void chooseFolder();
  else void stopWithFolder();
}

/** First what went last, then what asks attention; the path last. */
function Doings({ status }: { readonly status: SharedFolderStatus }) {
  const { reach, read, wrote, lookedAt, writeError, settling, elsewhere, troubled, isCutOff, folder } =
    status;
  const now = new Date();
  return (
    <>
      <div role="status">
        {reach === 'away' ? (
          <p>{words.away}</p>
        ) : lookedAt === null ? (
          <p>{words.firstLook}</p>
        ) : (
          <p>
            {read === null ? words.nothingRead : words.read(read.files, dutchMoment(read.at, now))}
            {settling > 0 && ` ${words.settling(settling)}`}
          </p>
        )}
        {wrote !== null && <p>{words.wrote(wordsOfOwnFile(wrote.file), dutchMoment(wrote.at, now))}</p>}
      </div>
      {writeError !== null && <Attention text={writeError.message} />}
      {elsewhere > 0 && <Attention text={words.elsewhere(elsewhere)} />}
      {isCutOff && <Attention text={words.tooMany} />}
      {troubled.map(({ file, error }) => (
        <Attention key={file} text={words.troubled(file, error.message)} />
      ))}
      <p className="soft shared-folder-path">{folder}</p>
    </>
  );
}

function Attention({ text }: { readonly text: string }) {
  return (
    <p className="state state-warn">
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  );
}

const mostShown = 6;

function LooseFiles({
  paths,
  onRead,
}: {
  readonly paths: readonly string[];
  readonly onRead: (files: ReadFile[]) => void;
}) {
  const read = (path: string) =>
    void fetchLoose(path).then((file) => {
      if (file !== null) onRead([file]);
    });
  return (
    <div className="loose-files">
      <h3 className="label">{words.byHand}</h3>
      <p className="soft">{words.byHandHint}</p>
      <ul>
        {paths.slice(0, mostShown).map((path) => (
          <li key={path}>
            <b>{path}</b>
            <Button onPress={() => read(path)} aria-label={words.readInOf(path)}>
              {words.readIn}
            </Button>
          </li>
        ))}
      </ul>
      {paths.length > mostShown && <p className="soft">{words.others(paths.length - mostShown)}</p>}
    </div>
  );
}
