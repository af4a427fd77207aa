// Reactie: the answer of the colleges beside our points, and what came of it.
import type { Dossier } from '@shared/commands';
import type { BlobHash } from '@shared/domain';
import { replyScreenWords as words } from '@shared/i18n/nl-reply-screen';
import { letterSettings } from '@shared/views';
import type { ReplyView } from '@shared/views/reply-view';
import { useMemo, useState } from 'react';
import { useSession } from '../../platform/dossier-views';
import { useDroppedFiles } from '../../platform/dropped-files';
import { goTo } from '../../platform/place';
import { type AskedInReply, useReplyPlace } from '../../platform/reply-place';
import { replyViewOf } from '../../platform/reply-view';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Menu } from '../../ui/menu';
import { ScreenHead } from '../../ui/screen-head';
import { AddingView, PasteDialog } from './adding-view';
import { CollegeSection } from './college-section';
import { DeadlineNotice } from './deadline-notice';
import { MatchView } from './match-view';
import { OverviewView } from './overview-view';
import { type ReplyEntry, entryName, replyEntries } from './reply-entries';
import './reply.css';
import { type Adding, useAdding } from './use-adding';

export function ReplyScreen({ dossier }: { readonly dossier: Dossier }) {
  const session = useSession();
  const view = replyViewOf(dossier, session ?? undefined);
  const { addressees } = useMemo(
    () => letterSettings(dossier.shared, new Set(dossier.local.setAside)),
    [dossier],
  );
  const [there, setThere] = useState<BlobHash | null>(null);
  const adding = useAdding(dossier.shared.dossier, setThere);
  const [isPasting, setIsPasting] = useState(false);
  const isOver = useDroppedFiles(([file, ...more]) => {
    if (more.length > 0) adding.refuse(words.oneAtATime);
    else if (file !== undefined) adding.add({ file });
  });
  const entries = useMemo(() => replyEntries(view), [view]);
  const paste = () => setIsPasting(true);
  return (
    <>
      {view.points.length === 0 ? (
        <NoPoints />
      ) : entries.length === 0 ? (
        <NoReply dossier={dossier} view={view} adding={adding} onPaste={paste} />
      ) : (
        <Replies
          key={there}
          first={there}
          dossier={dossier}
          view={view}
          entries={entries}
          adding={adding}
          onPaste={paste}
        />
      )}
      <AddingView adding={adding} addressees={addressees} entries={entries} />
      {isPasting && (
        <PasteDialog
          onClose={() => setIsPasting(false)}
          onPaste={(pasted) => {
            setIsPasting(false);
            adding.add({ pasted });
          }}
        />
      )}
      {isOver && <div className="reply-drop">{words.letGo}</div>}
    </>
  );
}

function NoPoints() {
  return (
    <>
      <ScreenHead title={words.title} />
      <div className="scroll later">
        <Empty
          action={
            <Button variant="main" iconAfter="forward" onPress={() => goTo('session')}>
              {words.toSession}
            </Button>
          }
        >
          {words.noPoints}
        </Empty>
      </div>
    </>
  );
}

interface NoReplyProps {
  readonly dossier: Dossier;
  readonly view: ReplyView;
  readonly adding: Adding;
  readonly onPaste: () => void;
}

function NoReply({ dossier, view: { overview }, adding, onPaste }: NoReplyProps) {
  const isAsked = overview.deadline.on !== null;
  return (
    <>
      <ScreenHead title={words.title} />
      <div className={isAsked ? 'scroll reply-overview' : 'scroll later'}>
        {isAsked && <DeadlineNotice overview={overview} />}
        <Empty
          action={
            <div className="buttons">
              <Button variant="main" icon="folder" onPress={() => adding.add()}>
                {words.choose}
              </Button>
              <Button icon="copy" onPress={onPaste}>
                {words.paste}
              </Button>
            </div>
          }
        >
          {words.empty} {words.dropHere}
        </Empty>
        {isAsked && (
          <CollegeSection
            id={dossier.shared.dossier}
            colleges={overview.colleges}
            of={overview.colleges.length}
          />
        )}
      </div>
    </>
  );
}

interface RepliesProps {
  /** The reply to begin with. */
  readonly first: BlobHash | null;
  readonly dossier: Dossier;
  readonly view: ReplyView;
  readonly entries: readonly ReplyEntry[];
  readonly adding: Adding;
  readonly onPaste: () => void;
}

function Replies({ first, dossier, view, entries, adding, onPaste }: RepliesProps) {
  const [shown, setShown] = useState<'points' | 'overview'>('points');
  const [key, setKey] = useState<string | null>(entries.find((one) => blobOf(one) === first)?.key ?? null);
  const asked = useReplyPlace((state) => state.asked);
  const [followed, setFollowed] = useState<AskedInReply | null>(null);
  if (asked !== null && asked !== followed) {
    const wanted = entryAsked(entries, asked);
    setFollowed(asked);
    setShown('points');
    if (wanted !== undefined) setKey(wanted.key);
  }
  const entry = entries.find((one) => one.key === key) ?? entries[0];
  if (entry === undefined) return null;
  return (
    <>
      <ScreenHead
        title={words.title}
        actions={
          <>
            <Menu
              label={words.add}
              icon="plus"
              entries={[
                { id: 'file', label: words.choose, icon: 'folder' },
                { id: 'paste', label: words.paste, icon: 'copy' },
              ]}
              onChoose={(id) => (id === 'file' ? adding.add() : onPaste())}
            />
            <Button isPressed={shown === 'points'} icon="list" onPress={() => setShown('points')}>
              {words.pointsView}
            </Button>
            <Button isPressed={shown === 'overview'} icon="document" onPress={() => setShown('overview')}>
              {words.overviewView}
            </Button>
          </>
        }
      />
      {shown === 'overview' && (
        <OverviewView
          id={dossier.shared.dossier}
          view={view}
          onShow={(about, reply) =>
            useReplyPlace.setState({ asked: { reply: reply as BlobHash | null, about } })
          }
        />
      )}
      {/* Kept, so that the reply need not be read again. */}
      <div className="reply-kept" hidden={shown === 'overview'}>
        <MatchView
          key={entry.key}
          id={dossier.shared.dossier}
          entry={entry}
          which={
            entries.length > 1 && (
              <Menu
                label={words.whichReply}
                variant="quiet"
                chosen={entry.key}
                entries={entries.map((one) => ({ id: one.key, label: entryName(one) }))}
                onChoose={setKey}
              />
            )
          }
        />
      </div>
    </>
  );
}

/** Where the point is answered, where that was asked for. */
function entryAsked(entries: readonly ReplyEntry[], { reply, about }: AskedInReply): ReplyEntry | undefined {
  const found = entries.filter((entry) => reply === null || blobOf(entry) === reply);
  return found.find(({ answers }) => answers.some(({ point }) => point.key === about)) ?? found[0];
}

function blobOf({ reply }: ReplyEntry): BlobHash {
  return reply.document.blob;
}
