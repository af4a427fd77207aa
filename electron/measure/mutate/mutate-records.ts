// What only somebody who knows the format would think of: records that are well formed and absurd.
import type { AdvicePoint, CouncilId } from '@shared/domain';
import { hashPoint } from '@shared/exchange/record-hash';
import type { Dice } from './dice';
import { type Json, awkwardTexts } from './mutate-json';

type Fields = { [key: string]: Json };
export type RecordMutation = (records: Fields[], dice: Dice) => void;

const hashLike = (dice: Dice) =>
  Array.from({ length: 64 }, () => dice.pick('0123456789abcdef'.split(''))).join('');

/** Where a file has no record of a type, another one will do: then the result is only more absurd. */
function ofType(records: readonly Fields[], type: string, dice: Dice): Fields {
  const found = records.filter((record) => record.type === type);
  return found.length > 0 ? dice.pick(found) : dice.pick(records);
}

function pointsOf({ points }: Fields): Fields[] {
  return Array.isArray(points) && points.length > 0 ? (points as Fields[]) : [{ id: 'geen' }];
}

function copyOf(records: Fields[], type: string, dice: Dice): Fields {
  const copy = structuredClone(ofType(records, type, dice));
  records.push(copy);
  return copy;
}

function decide(records: Fields[], act: Fields, subjects: string[], parents: Json[] = []): void {
  const dossier = records[0]?.dossier ?? 'd';
  records.push({ type: 'decision', dossier, subjects, parents, at: '2026-11-11T19:00:00Z', act });
}

type Named = { council: string; point: string };

/** A point that some contribution holds, most often with the hash of what it says. */
function anyPoint(records: readonly Fields[], dice: Dice): Named & { content: string } {
  const contribution = ofType(records, 'contribution', dice);
  const council = textOf(contribution.council);
  const found = dice.pick(pointsOf(contribution));
  const content = dice.once(4)
    ? hashLike(dice)
    : hashPoint(council as CouncilId, found as unknown as AdvicePoint);
  return { council, point: textOf(found.id), content };
}

const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : 'x');
const subjectOf = ({ council, point }: Named) => JSON.stringify([council, point]);

function take(records: Fields[], dice: Dice, changes: Fields): void {
  const id = dice.pick(['j1', 'j2', dice.pick(awkwardTexts).slice(0, 100) || 'j']);
  const members = [1, 2].map(() => anyPoint(records, dice));
  const jointPoint = {
    id,
    members,
    handling: 'samenvoegen',
    section: 's',
    order: 1,
    kind: 'advies',
    ...changes,
  };
  const subjects = [`joint:${id}`, ...members.map((member) => `point:${subjectOf(member)}`)];
  decide(records, { act: 'take', jointPoint }, subjects);
}

function outline(depth: number, text: string): Json[] {
  let children: Json[] = [];
  for (let level = 0; level < depth; level += 1) children = [{ id: `s${level}`, title: text, children }];
  return children;
}

export const recordMutations: Readonly<Record<string, RecordMutation>> = {
  'names itself': (records, dice) => {
    const copy = copyOf(records, 'contribution', dice);
    copy.ancestors = [hashLike(dice), hashLike(dice)];
  },
  'names thousands': (records, dice) => {
    const copy = copyOf(records, dice.pick(['contribution', 'answer', 'invitation']), dice);
    copy.ancestors = Array.from({ length: dice.pick([2000, 5000, 5001]) }, () => hashLike(dice));
  },
  'names one thing a thousand times': (records, dice) => {
    const copy = copyOf(records, 'contribution', dice);
    copy.ancestors = Array.from({ length: 4000 }, () => 'a'.repeat(64));
  },
  'of another dossier': (records, dice) =>
    void (dice.pick(records).dossier = dice.pick(['d-ander', 'x', '../x'])),
  'of an unknown type': (records, dice) => {
    records.push({
      type: dice.pick(['spel', 'constructor', '__proto__', '']),
      dossier: records[0]?.dossier ?? '',
    });
  },
  'ids of two councils swapped': (records, dice) => {
    const one = ofType(records, 'contribution', dice);
    const other = ofType(records, 'contribution', dice);
    [one.council, other.council] = [other.council ?? '', one.council ?? ''];
  },
  'a council called awkwardly': (records, dice) => {
    copyOf(records, 'contribution', dice).council = dice.pick(awkwardTexts).slice(0, 120) || 'x';
  },
  'a council called awkwardly and invited': (records, dice) => {
    const name = dice.pick(awkwardTexts).slice(0, 120) || 'x';
    copyOf(records, 'contribution', dice).council = name;
    const invitation = copyOf(records, 'invitation', dice);
    invitation.councils = [...(invitation.councils as Json[]), { id: name, name, municipality: name }];
    if (dice.once(2)) invitation.ancestors = [];
  },
  'a point called awkwardly': (records, dice) => {
    const point = dice.pick(pointsOf(copyOf(records, 'contribution', dice)));
    point.id = dice.pick(awkwardTexts).slice(0, 120) || 'x';
    if (dice.once(2)) point.ref = dice.pick(awkwardTexts).slice(0, 120) || 'x';
  },
  'all points of one name': (records, dice) => {
    for (const point of pointsOf(copyOf(records, 'contribution', dice))) point.ref = 'A1';
  },
  'a point both sent and held back': (records, dice) => {
    const copy = copyOf(records, 'contribution', dice);
    copy.heldBack = pointsOf(copy).map(({ id }) => id ?? '');
  },
  'numbers without lineage': (records, dice) => {
    for (let left = 1 + dice.below(6); left > 0; left -= 1) {
      const copy = copyOf(records, 'contribution', dice);
      copy.minted = dice.pick(['plain', 'word', 'choice']);
      copy.revision = dice.pick([1, 2, 2 ** 53 - 1, 7]);
      if (dice.once(3)) copy.role = 'member';
    }
  },
  'an invitation of nobody': (records, dice) => {
    const copy = copyOf(records, 'invitation', dice);
    copy.councils = [];
    copy.addressees = [];
    copy.chapters = [];
  },
  'one council twice': (records, dice) => {
    const copy = copyOf(records, 'invitation', dice);
    copy.councils = [...(copy.councils as Json[]), ...structuredClone(copy.councils as Json[])];
  },
  'a cut out of bounds': (records, dice) => {
    const point = anyPoint(records, dice);
    const parts = Array.from({ length: 1 + dice.below(6) }, (_, at) => ({
      id: dice.once(3) ? 'x' : `x${at}`,
      from: dice.pick([0, 3, 17, 1e6, 2 ** 53 - 1, -1]),
      to: dice.pick([0, 1, 9, 40, 1e9, -5]),
    }));
    decide(records, { act: 'split', point, parts }, [`split:${subjectOf(point)}`]);
  },
  'a joint point of absurd points': (records, dice) => {
    take(records, dice, {
      order: dice.pick([1e308, -1e308, 0.1, -0]),
      section: dice.pick([...awkwardTexts.map((text) => text.slice(0, 120) || 's'), 's']),
      body: dice.pick(awkwardTexts),
      title: dice.pick(awkwardTexts).slice(0, 500),
    });
  },
  'a joint point of no points': (records, dice) => take(records, dice, { members: [] }),
  'a joint point of thousands': (records, dice) => {
    const members = Array.from({ length: dice.pick([3000, 5000]) }, (_, at) => ({
      ...{ council: 'dij', point: `p${at}`, content: 'b'.repeat(64) },
    }));
    take(records, dice, { members });
  },
  'a decision that claims too much': (records, dice) => {
    const subjects = ['outline', 'joint:j1', 'letter:subject', ...awkwardTexts.filter((text) => text !== '')];
    const act = dice.pick<Fields>([
      { act: 'set-letter-part', letterPart: { part: 'subject', value: 'x' } },
      { act: 'retract', decision: hashLike(dice) },
      { act: 'dissolve', jointPoint: 'j1' },
    ]);
    decide(
      records,
      act,
      subjects.map((one) => one.slice(0, 600)),
      [hashLike(dice)],
    );
  },
  'a decision that claims thousands of things': (records, dice) => {
    const members = Array.from({ length: 5000 }, (_, at) => ({
      ...{ council: 'dij', point: `p${at}`, content: 'b'.repeat(64) },
    }));
    const jointPoint = { id: 'j', members, handling: 'overnemen', section: 's', order: 1, kind: 'zorg' };
    const subjects = Array.from(
      { length: 6000 },
      (_, at) => `${dice.pick(['joint', 'apart', 'point'])}:${at}`,
    );
    decide(records, { act: 'take', jointPoint }, subjects);
  },
  'a retraction of everything': (records, dice) => {
    decide(records, { act: 'retract', decision: hashLike(dice) }, ['outline'], [hashLike(dice)]);
  },
  'an outline without end': (records, dice) => {
    const sections = outline(dice.pick([10, 25, 28, 60, 500]), dice.pick(awkwardTexts).slice(0, 500) || 'x');
    decide(records, { act: 'set-outline', sections }, ['outline']);
  },
  'an outline with one section many times': (records, dice) => {
    const section = {
      id: 's',
      title: 'Dezelfde',
      number: dice.pick(['1', '0', '-1', 'XVII', '999999999', null]),
    };
    const sections = Array.from({ length: 400 }, () => ({ ...section, children: [] }));
    decide(records, { act: 'set-outline', sections }, ['outline']);
  },
  'numbers of sections': (records, dice) => {
    const number = dice.pick<Json>([
      '3.99999999999',
      '1.1.1.1.1',
      'IIII',
      'a',
      '٣',
      '-',
      '\u0000',
      '1e9',
      null,
    ]);
    decide(records, { act: 'set-outline', sections: [{ id: 's', title: 'x', number, children: [] }] }, [
      'outline',
    ]);
  },
  'parts of the letter': (records, dice) => {
    const part = dice.pick(['date', 'reference', 'subject', 'place', 'salutation', 'opening', 'closing']);
    decide(records, { act: 'set-letter-part', letterPart: { part, value: dice.pick(awkwardTexts) } }, [
      `letter:${part}`,
    ]);
  },
  'keeping apart what is not there': (records, dice) => {
    const points = Array.from({ length: dice.pick([2, 400]) }, () => anyPoint(records, dice));
    decide(records, { act: 'keep-apart', points }, ['apart:x']);
  },
  'a position of a stranger': (records, dice) => {
    const council = dice.pick(awkwardTexts).slice(0, 120) || 'x';
    const act = {
      act: 'note-position',
      jointPoint: 'j1',
      council,
      position: { stance: 'minderheid', text: 'x' },
    };
    decide(records, act, [`position:${JSON.stringify(['j1', council])}`]);
  },
  'an answer on nothing': (records, dice) => {
    const copy = copyOf(records, 'answer', dice);
    copy.points = [
      { jointPoint: dice.pick(awkwardTexts).slice(0, 120) || 'x', draft: hashLike(dice), reply: 'bezwaar' },
    ];
  },
  'a blob that is not there': (records, dice) => {
    const copy = copyOf(records, 'blob', dice);
    copy.hash = hashLike(dice);
    copy.size = dice.pick([0, 2 ** 52, 1]);
  },
};
