// One document to read: outline, pages and points beside each other; in a narrow window one of the three.
import type { BlobHash, DossierId } from '@shared/domain';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { sectionAt } from '@shared/policy';
import type { ShelfDocument } from '@shared/views';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';
import { showMessage } from '../../ui/message';
import { AddingView } from './adding-view';
import { makePoint } from './make-point';
import type { Mark } from './marks';
import { OutlinePane } from './outline-pane';
import { Pages } from './pages';
import { PointsPane } from './points-pane';
import { usePolicyDesk } from './policy-desk';
import { type Pane, ReaderBar } from './reader-bar';
import { ReaderHead } from './reader-head';
import { ReadingNotice } from './reading-notice';
import { saveFile } from './save-file';
import { choose, selectPolicyPoint, useReader } from './reader-store';
import { type Sheet, sheetsOf } from './sheets';
import type { Adding } from './use-adding';
import { useAskedPlace } from './use-asked-place';
import { useChoosing } from './use-choosing';
import { useHits } from './use-hits';
import { marksOf, usePlacedPoints } from './use-policy-marks';
import { usePdfFile, useReading } from './use-reading';
import { VersionNotice } from './version-notice';

interface ReaderProps {
  readonly id: DossierId;
  /** Of the version that is shown. */
  readonly hash: BlobHash;
  readonly document: ShelfDocument;
  readonly shelf: readonly ShelfDocument[];
  readonly adding: Adding;
}

/** Mount anew for another document. */
export function Reader({ id, hash, document: shelved, shelf, adding }: ReaderProps) {
  const mediaType = useDossier(
    ({ dossier }) =>
      Object.values(dossier?.shared.blobs ?? {}).find((blob) => blob.hash === hash)?.mediaType ?? '',
  );
  const file = usePdfFile(id, hash, mediaType === 'application/pdf');
  const { reading, readAgain } = useReading(id, hash);
  const text = reading.is === 'read' ? reading.document : null;
  const desk = usePolicyDesk(text);
  const sheets = useMemo(
    () => (text === null ? blankSheets(file?.pageCount ?? 0) : sheetsOf(text)),
    [text, file?.pageCount],
  );
  const chapters = useInvitation()?.chapters;
  const points = usePlacedPoints(shelved, shelf, desk);
  const hits = useHits(desk);
  const choice = useReader((reader) => reader.choice);
  const target = useReader((reader) => reader.target);
  const marks = useMemo(
    (): Mark[] => [
      ...marksOf(points),
      ...(hits ?? []).flatMap((group) =>
        group.hits.flatMap((hit) => hit.marks.map((mark): Mark => ({ ...mark, kind: 'hit' }))),
      ),
      ...(target === null || choice !== null ? [] : [{ ...target, kind: 'here' as const }]),
      ...(choice?.by === 'sentences'
        ? [{ start: choice.start, end: choice.end, kind: 'chosen' as const }]
        : []),
    ],
    [points, hits, target, choice],
  );

  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState({ sheet: 0, part: 0 });
  const [pane, setPane] = useState<Pane>('pages');
  const onMove = useCallback((sheet: number, part: number) => setPlace({ sheet, part }), []);
  const toPages = useCallback(() => setPane('pages'), []);
  const offset = offsetAt(sheets[place.sheet], place.part);
  const firstInSight = useCallback(() => offset, [offset]);
  const onPoint = useCallback(() => {
    const now = useReader.getState().choice;
    if (now === null) showMessage(words.chooseFirst);
    else if (desk === null || text === null) showMessage(words.notReadYet);
    else void makePoint(desk, text, hash, now, chapters ?? []);
  }, [desk, text, hash, chapters]);
  const { begin } = useChoosing(scroller, desk, firstInSight, onPoint);
  useAskedPlace(desk, toPages);
  useSearchKey(field, () => setPane('outline'));
  useEffect(
    () => () => {
      choose(null);
      selectPolicyPoint(null);
      useReader.setState({ target: null });
    },
    [],
  );
  return (
    <>
      <ReaderHead
        document={shelved}
        hash={hash}
        shelf={shelf}
        adding={adding}
        hasChoice={choice !== null}
        onPoint={onPoint}
      />
      <AddingView adding={adding} shelf={shelf} />
      <ReadingNotice
        reading={reading}
        onAgain={readAgain}
        onReplace={() => adding.replace(shelved)}
        onSave={() => void saveFile(id, hash, shelved.title)}
      />
      <VersionNotice document={shelved} isNewest={hash === shelved.blob} points={points} desk={desk} />
      <div className={`policy has-${pane}`}>
        <OutlinePane
          document={text}
          current={text === null ? undefined : sectionAt(text.sections, offset)}
          hits={hits}
          field={field}
          onGo={toPages}
        />
        <ReaderBar
          sheet={sheets[place.sheet]}
          at={place.sheet}
          count={sheets.length}
          isPaged={file !== null || sheets.some(({ label }) => label !== null)}
          pane={pane}
          onPane={setPane}
          onChoose={begin}
        />
        <div className="policy-middle">
          <Pages
            hash={hash}
            title={shelved.title}
            file={file ?? null}
            document={text}
            sheets={file === undefined ? none : sheets}
            marks={marks}
            scroller={scroller}
            onMove={onMove}
          />
          {text !== null && <ChoiceLine text={text.text} />}
        </div>
        <PointsPane points={points} onGo={toPages} />
      </div>
    </>
  );
}

const none: readonly Sheet[] = [];

/** The pages of a PDF whose text was not read yet. */
function blankSheets(count: number): Sheet[] {
  return Array.from({ length: count }, () => ({ start: 0, end: 0, label: null, lines: [] }));
}

function offsetAt(sheet: Sheet | undefined, part: number): number {
  return sheet === undefined ? 0 : Math.round(sheet.start + (sheet.end - sheet.start) * Math.min(1, part));
}

const longestSaid = 300;

/** How to choose by keyboard, and what is chosen, also aloud. */
function ChoiceLine({ text }: { readonly text: string }) {
  const choice = useReader((reader) => reader.choice);
  const chosen = choice === null ? '' : text.slice(choice.start, choice.end).replace(/\s+/g, ' ');
  return (
    <p className="policy-choice soft">
      {choice?.by === 'sentences' ? words.sentenceKeys : words.selectHint}
      <span className="unseen" role="status">
        {choice?.by === 'sentences' ? words.chosen(chosen.slice(0, longestSaid)) : ''}
      </span>
    </p>
  );
}

function useSearchKey(field: React.RefObject<HTMLInputElement | null>, onOpen: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'f') return;
      event.preventDefault();
      onOpen();
      requestAnimationFrame(() => field.current?.select());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [field, onOpen]);
}
