// What the reader looks at, kept while other steps are open.
import type { BlobHash } from '@shared/domain';
import { create } from 'zustand';
import type { Span } from './span';

/** A place on the screen: a sheet, and how far down it. */
export interface ReadingPlace {
  readonly sheet: number;
  readonly part: number;
}

export interface Choice extends Span {
  /** By mouse the browser marks it; by sentences we do. */
  readonly by: 'selection' | 'sentences';
}

interface ReaderStore {
  /** The key of the document on the shelf; null is the first. */
  readonly document: string | null;
  /** An earlier version of it; null is the newest. */
  readonly version: BlobHash | null;
  readonly places: Readonly<Partial<Record<string, ReadingPlace>>>;
  /** 1 fills the width. */
  readonly zoom: number;
  readonly choice: Choice | null;
  readonly query: string;
  /** The key of the point that is looked at. */
  readonly point: string | null;
  /** Where the pages must go; a new object each time. */
  readonly target: Span | null;
}

export const useReader = create<ReaderStore>()(() => ({
  document: null,
  version: null,
  places: {},
  zoom: 1,
  choice: null,
  query: '',
  point: null,
  target: null,
}));

export function openOnDesk(document: string, version: BlobHash | null = null): void {
  useReader.setState({ document, version, choice: null, point: null, target: null, query: '' });
}

export function rememberPlace(hash: BlobHash, place: ReadingPlace): void {
  useReader.setState(({ places }) => ({ places: { ...places, [hash]: place } }));
}

export function choose(choice: Choice | null): void {
  useReader.setState({ choice });
}

export function selectPolicyPoint(point: string | null): void {
  useReader.setState({ point });
}

export function showSpan({ start, end }: Span): void {
  useReader.setState({ target: { start, end } });
}

export const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3] as const;

/** The next step in a direction; undefined at either end. */
export function nextZoom(zoom: number, direction: 'in' | 'out'): number | undefined {
  return direction === 'in'
    ? zooms.find((candidate) => candidate > zoom)
    : zooms.findLast((candidate) => candidate < zoom);
}

export function setZoom(zoom: number | undefined): void {
  if (zoom !== undefined) useReader.setState({ zoom });
}
