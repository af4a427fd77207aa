// The pages, one under the other: only those near what is in sight are drawn.
import type { BlobHash } from '@shared/domain';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { ReadPolicyDocument } from '@shared/policy';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Mark, marksIn } from './marks';
import type { PageSize, PdfFile } from './pdf-file';
import { PdfSheet } from './pdf-sheet';
import { rememberPlace, selectPolicyPoint, useReader } from './reader-store';
import { runAt } from './selected-span';
import { type Sheet, type TextEdges, sheetAt, textEdges } from './sheets';
import { TextSheet } from './text-sheet';
import { useNear } from './use-near';

interface PagesProps {
  readonly hash: BlobHash;
  readonly title: string;
  readonly file: PdfFile | null;
  readonly document: ReadPolicyDocument | null;
  readonly sheets: readonly Sheet[];
  readonly marks: readonly Mark[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The sheet at the top, and how far down it. */
  readonly onMove: (sheet: number, part: number) => void;
}

const none: readonly Mark[] = [];
/** Its sheet has its text after a few pictures; one without text never has. */
const framesForText = 60;

function hasText(section: Element | null): boolean {
  return section !== null && section.querySelector('[data-at]') !== null;
}

export function Pages({ hash, title, file, document, sheets, marks, scroller, onMove }: PagesProps) {
  const zoom = useReader((reader) => reader.zoom);
  const target = useReader((reader) => reader.target);
  const width = useWidth(scroller);
  const { near, watch, bring } = useNear(scroller);
  const headings = useMemo(
    () => new Map((document?.sections ?? []).map((section) => [section.start, section])),
    [document],
  );
  const edges = useMemo(() => textEdges(sheets), [sheets]);
  const scale = file === null || width === 0 ? 0 : fittingScale(width, file.firstSize, edges) * zoom;
  useKeptPlace(hash, scroller, sheets.length > 0 && width > 0, file === null ? zoom : scale);
  useCentred(scroller, scale, edges);
  usePlace(hash, scroller, onMove);
  useClickedPoint(scroller);
  // The sheet is drawn first; then the very line is brought into sight.
  const wanted = target === null || document === null ? null : sheetAt(sheets, target.start);
  useEffect(() => {
    const pages = scroller.current;
    if (wanted === null || target === null || pages === null) return;
    bring(wanted);
    const section = pages.querySelector(`[data-sheet="${wanted}"]`);
    section?.scrollIntoView({ block: 'start' });
    let left = framesForText;
    const show = () => {
      left -= 1;
      if (left > 0 && !hasText(section)) frame = requestAnimationFrame(show);
      else runAt(pages, target.start)?.scrollIntoView({ block: 'center' });
    };
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(show)));
    return () => cancelAnimationFrame(frame);
  }, [wanted, target, scroller, bring]);
  return (
    <div
      ref={scroller}
      className="scroll policy-pages"
      role="region"
      tabIndex={0}
      aria-label={words.pagesRegion(title)}
    >
      {sheets.map((sheet, at) => (
        <SheetPlace
          key={at}
          at={at}
          name={file === null && sheet.label === null ? words.part(at + 1) : words.sheet(sheet.label, at + 1)}
          isNear={near.has(at) || at === wanted}
          watch={watch}
        >
          {(isNear) =>
            file !== null ? (
              <PdfPlace
                file={file}
                page={at}
                isNear={isNear}
                scale={scale}
                sheet={sheet}
                text={document?.text ?? ''}
                marks={marks}
              />
            ) : isNear && document !== null ? (
              <div style={{ fontSize: `${zoom}em` }}>
                <TextSheet
                  text={document.text}
                  lines={sheet.lines}
                  marks={sheetMarks(marks, sheet)}
                  headings={headings}
                  isMarkdown={document.source === 'markdown'}
                />
              </div>
            ) : null
          }
        </SheetPlace>
      ))}
    </div>
  );
}

function sheetMarks(marks: readonly Mark[], sheet: Sheet): readonly Mark[] {
  const own = marksIn(marks, sheet);
  return own.length === 0 ? none : own;
}

interface SheetPlaceProps {
  readonly at: number;
  readonly name: string;
  readonly isNear: boolean;
  readonly watch: (element: Element) => () => void;
  readonly children: (isNear: boolean) => ReactNode;
}

/** About as high as a part of a text, until it was drawn. */
const unknownHeight = 1400;

function SheetPlace({ at, name, isNear, watch, children }: SheetPlaceProps) {
  const place = useRef<HTMLElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => (place.current === null ? undefined : watch(place.current)), [watch]);
  useEffect(() => {
    if (!isNear || place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? null));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  const content = children(isNear);
  return (
    <section
      ref={place}
      className="policy-sheet"
      data-sheet={at}
      aria-label={name}
      {...(content === null && { style: { height: height ?? unknownHeight } })}
    >
      <p className="policy-sheet-name" aria-hidden="true">
        {name}
      </p>
      {content}
    </section>
  );
}

interface PdfPlaceProps {
  readonly file: PdfFile;
  readonly page: number;
  readonly isNear: boolean;
  readonly scale: number;
  readonly sheet: Sheet;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** In CSS pixels, at both sides of a page together. */
const besidePage = 24;
/** In points: what is left of the margins when the lines of a page fill the width. */
const besideLines = 40;
/** Pages are not made larger than this by themselves, in CSS pixels a point. */
const largestFit = 1.6;

/** So that a line fills the width; the whole page as long as nobody knows where its lines are. */
function fittingScale(width: number, size: PageSize, edges: TextEdges | null): number {
  const wide = edges === null ? size.width : Math.min(size.width, edges.right - edges.left + besideLines);
  return Math.min(largestFit, (width - besidePage) / wide);
}

function PdfPlace({ file, page, isNear, scale, sheet, text, marks }: PdfPlaceProps) {
  const [size, setSize] = useState<PageSize>(file.firstSize);
  useEffect(() => {
    if (!isNear) return;
    let isCurrent = true;
    void file.sizeOf(page).then(
      (own) => {
        if (isCurrent) setSize((before) => (isSame(before, own) ? before : own));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [file, page, isNear]);
  const own = useMemo(() => (isNear ? sheetMarks(marks, sheet) : none), [isNear, marks, sheet]);
  if (scale <= 0) return null;
  return isNear ? (
    <PdfSheet file={file} page={page} size={size} scale={scale} text={text} lines={sheet.lines} marks={own} />
  ) : (
    <div className="printed policy-page" style={{ width: size.width * scale, height: size.height * scale }} />
  );
}

function isSame(one: PageSize, other: PageSize): boolean {
  return one.width === other.width && one.height === other.height;
}

function useWidth(scroller: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (scroller.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}

/** The reader stays where she was: on coming back, and when the pages become larger or smaller. */
function useKeptPlace(
  hash: BlobHash,
  scroller: RefObject<HTMLDivElement | null>,
  isReady: boolean,
  scale: number,
): void {
  const done = useRef<string>(null);
  useLayoutEffect(() => {
    const state = `${hash} ${scale}`;
    if (!isReady || done.current === state) return;
    const isFirst = done.current === null;
    done.current = state;
    const { places, target } = useReader.getState();
    const place = places[hash];
    const pages = scroller.current;
    if (pages === null || place === undefined || (isFirst && target !== null)) return;
    const sheet = pages.querySelector<HTMLElement>(`[data-sheet="${place.sheet}"]`);
    if (sheet !== null) pages.scrollTo({ top: sheet.offsetTop + place.part * sheet.offsetHeight });
  }, [hash, isReady, scroller, scale]);
}

/** The lines in the middle, where a page is wider than the window. */
function useCentred(
  scroller: RefObject<HTMLDivElement | null>,
  scale: number,
  edges: TextEdges | null,
): void {
  useLayoutEffect(() => {
    const pages = scroller.current;
    if (pages === null || scale === 0 || edges === null) return;
    pages.scrollTo({ left: Math.max(0, edges.left - besideLines / 2) * scale });
  }, [scroller, scale, edges]);
}

function usePlace(
  hash: BlobHash,
  scroller: RefObject<HTMLDivElement | null>,
  onMove: (sheet: number, part: number) => void,
): void {
  useEffect(() => {
    const pages = scroller.current;
    if (pages === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      // A little below the edge: a sheet of which only the foot shows is not the one that is read.
      const top = pages.scrollTop + pages.clientHeight / 3;
      const all = pages.children;
      let low = 0;
      let high = all.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((all[middle] as HTMLElement).offsetTop <= top) low = middle;
        else high = middle - 1;
      }
      const sheet = all[low];
      if (!(sheet instanceof HTMLElement)) return;
      onMove(low, Math.max(0, (top - sheet.offsetTop) / Math.max(1, sheet.offsetHeight)));
      rememberPlace(hash, {
        sheet: low,
        part: (pages.scrollTop - sheet.offsetTop) / Math.max(1, sheet.offsetHeight),
      });
    };
    const moved = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    pages.addEventListener('scroll', moved);
    return () => {
      pages.removeEventListener('scroll', moved);
      cancelAnimationFrame(frame);
    };
  }, [hash, scroller, onMove]);
}

/** A click on marked text shows its point; by keyboard the initials in the margin do. */
function useClickedPoint(scroller: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const pages = scroller.current;
    if (pages === null) return;
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
      const key = target.closest<HTMLElement>('[data-point]')?.dataset['point'];
      if (key !== undefined) selectPolicyPoint(key);
    };
    pages.addEventListener('click', click);
    return () => pages.removeEventListener('click', click);
  }, [scroller]);
}
