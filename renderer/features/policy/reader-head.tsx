// The head: which document this is, another one, and the one next step: a point of what is chosen.
import type { BlobHash } from '@shared/domain';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { ShelfDocument } from '@shared/views';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { ScreenHead } from '../../ui/screen-head';
import { openOnDesk } from './reader-store';
import type { Adding } from './use-adding';

interface ReaderHeadProps {
  readonly document: ShelfDocument;
  readonly hash: BlobHash;
  readonly shelf: readonly ShelfDocument[];
  readonly adding: Adding;
  readonly hasChoice: boolean;
  readonly onPoint: () => void;
}

export function ReaderHead({ document, hash, shelf, adding, hasChoice, onPoint }: ReaderHeadProps) {
  const entries = shelf.flatMap(({ key, title, blob, earlier }) => [
    { id: `${key} ${blob}`, label: title, key, version: null },
    ...earlier.map((version, at) => ({
      id: `${key} ${version}`,
      label: words.earlier(title, at + 1),
      key,
      version,
    })),
  ]);
  const isNewest = hash === document.blob;
  const back = document.earlier.indexOf(hash) + 1;
  return (
    <ScreenHead
      hasLine
      title={words.title}
      note={
        <span className="policy-name">{isNewest ? document.title : words.earlier(document.title, back)}</span>
      }
      actions={
        <>
          {entries.length > 1 && (
            <Menu
              icon="document"
              label={words.documents}
              entries={entries}
              chosen={`${document.key} ${hash}`}
              onChoose={(chosen) => {
                const entry = entries.find(({ id }) => id === chosen);
                if (entry !== undefined) openOnDesk(entry.key, entry.version);
              }}
            />
          )}
          <Button icon="plus" onPress={() => adding.add()}>
            {words.add}
          </Button>
          <Button
            variant="main"
            icon="quote"
            isDisabledBecause={hasChoice ? undefined : words.chooseFirst}
            onPress={onPoint}
          >
            {words.makePoint}
          </Button>
        </>
      }
    />
  );
}
