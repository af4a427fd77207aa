// Beleidsstuk: the documents of the dossier, one of them to read and to make points from.
import type { Dossier } from '@shared/commands';
import type { DossierId, Quote } from '@shared/domain';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { type ShelfDocument, policyShelf } from '@shared/views';
import { useEffect, useMemo } from 'react';
import { useDroppedFiles } from '../../platform/dropped-files';
import { forgetPolicyPlace, usePolicyPlace } from '../../platform/policy-place';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { ScreenHead } from '../../ui/screen-head';
import { AddingView } from './adding-view';
import { Reader } from './reader';
import { openOnDesk, useReader } from './reader-store';
import { useAdding } from './use-adding';
import './policy.css';

interface PolicyScreenProps {
  readonly dossier: Dossier;
}

export function PolicyScreen({ dossier: { shared, local } }: PolicyScreenProps) {
  const id: DossierId = shared.dossier;
  const shelf = useMemo(() => policyShelf(shared, local), [shared, local]);
  const key = useReader((reader) => reader.document);
  const version = useReader((reader) => reader.version);
  const adding = useAdding(shelf);
  const isOver = useDroppedFiles(([file, ...more]) => {
    if (more.length > 0) adding.refuse(words.oneAtATime);
    else if (file !== undefined) adding.add(file);
  });
  useAskedDocument(shelf);
  const document = shelf.find((one) => one.key === key) ?? shelf[0];
  const hash =
    document === undefined || version === null || !document.earlier.includes(version)
      ? document?.blob
      : version;
  return (
    <>
      {document === undefined || hash === undefined ? (
        <>
          <ScreenHead title={words.title} />
          <AddingView adding={adding} shelf={shelf} />
          <div className="scroll later">
            <Empty
              action={
                <Button variant="main" icon="folder" onPress={() => adding.add()}>
                  {words.choose}
                </Button>
              }
            >
              {words.empty} {words.dropHere}
            </Empty>
          </div>
        </>
      ) : (
        <Reader key={`${id} ${hash}`} id={id} hash={hash} document={document} shelf={shelf} adding={adding} />
      )}
      {isOver && <div className="policy-drop">{words.letGo}</div>}
    </>
  );
}

/** A passage that another step asks for may stand in a document that is not on the desk now. */
function useAskedDocument(shelf: readonly ShelfDocument[]): void {
  const asked = usePolicyPlace((place) => place.asked);
  // Whoever goes elsewhere is not taken there later.
  useEffect(() => forgetPolicyPlace, []);
  useEffect(() => {
    const holder = holderOf(asked, shelf);
    if (holder === undefined) return;
    const { document, version } = useReader.getState();
    const shown = document ?? shelf[0]?.key ?? null;
    if (shown !== holder.key || version !== null) openOnDesk(holder.key);
  }, [asked, shelf]);
}

function holderOf(quote: Quote | null, shelf: readonly ShelfDocument[]): ShelfDocument | undefined {
  const hash = quote?.document;
  if (hash === undefined) return undefined;
  return shelf.find(({ blob, earlier }) => blob === hash || earlier.includes(hash));
}
