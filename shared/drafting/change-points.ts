// New points, copies, and two points that become one.
import type { WorkingPoint } from '../commands';
import type { AdvicePoint, PointId, Quote } from '../domain';
import { draftingWords, quotePlace } from '../i18n/nl-drafting';
import { dutchList } from '../letter/dutch-list';
import { type Block, parseMarkdown, writeMarkdown } from '../rich-text';

const longestTitle = 300;
const longestAuthor = 300;
const mostSources = 400;

export function newPoint(id: PointId, chapter: string): WorkingPoint {
  return { point: { id, kind: 'zorg', chapter, title: '', body: '' }, status: 'concept' };
}

/** A copy is concept, whoever wrote it. */
export function copyPoint(entry: WorkingPoint, id: PointId): WorkingPoint {
  const { title } = entry.point;
  const point: AdvicePoint = { ...entry.point, id };
  if (title.trim() !== '') point.title = draftingWords.copyOf(title).slice(0, longestTitle);
  // The outside name is the original's.
  delete point.ref;
  return { ...entry, status: 'concept', point };
}

/**
 * Two points as one, under the first one's id, title and kind. Everything that the second says is in it: its title,
 * where that differs, above its text, and its quote where the first has another.
 */
export function joinPoints(one: WorkingPoint, other: WorkingPoint): WorkingPoint {
  const second = other.point;
  const title = one.point.title.trim() === '' ? second.title : one.point.title;
  const hasOwnTitle = second.title.trim() !== '' && second.title.trim() !== title.trim();
  const body = writeMarkdown([
    ...parseMarkdown(one.point.body),
    ...(hasOwnTitle ? [boldLine(second.title)] : []),
    ...(isOtherQuote(one.point, second.source) ? quoteBlocks(second.source) : []),
    ...parseMarkdown(second.body),
  ]);
  const point: AdvicePoint = { ...one.point, title, body };
  const advice = [one.point.advice ?? '', second.advice ?? ''].filter((text) => text.trim() !== '');
  if (advice.length > 0) point.advice = advice.join('\n\n');
  if (point.source === undefined && second.source !== undefined) point.source = second.source;
  const addressees = bothAddressees(one.point, second);
  if (addressees === undefined) delete point.addressees;
  else point.addressees = addressees;
  const from = [...(one.from ?? []), ...(other.from ?? [])].slice(0, mostSources);
  const authors = [...new Set([one.author, other.author].filter((author) => author !== undefined))];
  return {
    ...one,
    status: 'concept',
    point,
    ...(from.length > 0 && { from }),
    ...(authors.length > 0 && { author: dutchList(authors).slice(0, longestAuthor) }),
  };
}

function isOtherQuote({ source }: AdvicePoint, other: Quote | undefined): other is Quote {
  return source !== undefined && other !== undefined && source.quote !== other.quote;
}

function boldLine(text: string): Block {
  return { type: 'paragraph', content: [{ text: text.trim(), strong: true }] };
}

function quoteBlocks(source: Quote): Block[] {
  const place = quotePlace(source);
  return [
    { type: 'quote', content: [[{ text: source.quote }], ...(place === '' ? [] : [[{ text: place }]])] },
  ];
}

/** Undefined is: for all. */
function bothAddressees(one: AdvicePoint, other: AdvicePoint): AdvicePoint['addressees'] {
  if (one.addressees === undefined || other.addressees === undefined) return undefined;
  return [...new Set([...one.addressees, ...other.addressees])];
}
