import { describe, expect, it } from 'vitest';
import type { JointPoint, JointPointId, LetterSection, SectionId } from '@shared/domain';
import {
  addSection,
  introduceSection,
  placePoint,
  placeSection,
  removeSection,
  movePoint,
  moveSection,
  renameSection,
} from './outline-acts';

const section = (id: string, ...children: LetterSection[]): LetterSection => ({
  id: id as SectionId,
  title: id,
  children,
});
const point = (id: string, order: number, place = 'a'): JointPoint => ({
  id: id as JointPointId,
  members: [],
  handling: 'overnemen',
  section: place as SectionId,
  order,
  kind: 'advies',
});
const ids = (sections: readonly LetterSection[] | null) => sections?.map(({ id }) => id);
const a = 'a' as SectionId;
const b = 'b' as SectionId;
/** What every moved point says about its place. */
const places = (acts: ReturnType<typeof movePoint>) =>
  acts?.map((act) =>
    act.act === 'take' ? [act.jointPoint.id, act.jointPoint.section, act.jointPoint.order] : act.act,
  );

describe('the outline', () => {
  it('moves a section among its neighbours and says when it cannot', () => {
    const outline = [section('a'), section('b', section('c'), section('d'))];
    expect(ids(moveSection(outline, b, 'up'))).toEqual(['b', 'a']);
    expect(moveSection(outline, a, 'up')).toBeNull();
    expect(ids(moveSection(outline, 'd' as SectionId, 'up')?.[1]?.children ?? [])).toEqual(['d', 'c']);
  });

  it('names and adds sections without touching the rest', () => {
    const outline = [section('a', section('c')), section('b')];
    expect(renameSection(outline, 'c' as SectionId, 'Nieuw')[0]?.children[0]?.title).toBe('Nieuw');
    expect(ids(addSection(outline, section('n'), a))).toEqual(['a', 'n', 'b']);
    expect(ids(addSection(outline, section('n'), null))).toEqual(['a', 'b', 'n']);
  });

  it('moves a point within its section by trading places', () => {
    const rows = [{ id: a, points: [point('p', 1), point('q', 4), point('r', 5)] }];
    expect(places(movePoint(rows, 'q', 'up'))).toEqual([
      ['q', 'a', 1],
      ['p', 'a', 4],
    ]);
    expect(movePoint(rows, 'p', 'up')).toBeNull();
  });

  it('moves a point from the edge of a section into the next, and keeps the order readable', () => {
    const rows = [
      { id: a, points: [point('p', 3)] },
      { id: b, points: [point('q', 1, 'b'), point('r', 3, 'b')] },
    ];
    expect(places(movePoint(rows, 'p', 'down'))).toEqual([
      ['p', 'b', 1],
      ['q', 'b', 2],
    ]);
    const up = places(movePoint(rows, 'q', 'up'));
    expect(up).toEqual([
      ['p', 'a', 1],
      ['q', 'a', 3],
    ]);
  });

  it('puts a point before another in any section, or at its end', () => {
    const rows = [
      { id: a, points: [point('p', 1), point('q', 2)] },
      { id: b, points: [point('r', 1, 'b'), point('s', 2, 'b')] },
    ];
    expect(places(placePoint(rows, 'p', b, 's'))).toEqual([
      ['p', 'b', 2],
      ['s', 'b', 3],
    ]);
    expect(places(placePoint(rows, 'p', b, null))).toEqual(
      [
        ['r', 'b', 1],
        ['s', 'b', 2],
        ['p', 'b', 3],
      ].slice(2),
    );
    expect(placePoint(rows, 'q', a, null)).toBeNull();
  });

  it('introduces, places and removes sections', () => {
    const outline = [section('a', section('c')), section('b')];
    expect(introduceSection(outline, 'c' as SectionId, 'Vooraf.')[0]?.children[0]?.intro).toBe('Vooraf.');
    expect(ids(placeSection(outline, b, a))).toEqual(['b', 'a']);
    expect(ids(placeSection(outline, b, 'c' as SectionId)?.[0]?.children ?? [])).toEqual(['b', 'c']);
    expect(placeSection(outline, a, 'c' as SectionId)).toBeNull();
    expect(ids(removeSection(outline, 'c' as SectionId)[0]?.children ?? [])).toEqual([]);
  });
});
