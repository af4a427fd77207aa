// Where a joint point comes from, and where a council's point went.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actsFromDecisions, recordActs, recordDatedActs, splitActs } from '../commands';
import { moveActs } from '../commands/member-moves';
import type { CouncilId, PointId } from '../domain';
import { mintPlainContribution } from '../exchange/plain-contribution';
import { plainDecisionsSchema } from '../exchange/plain-decisions';
import { mintPlainDossier } from '../exchange/plain-dossier';
import { buildLetter } from '../letter/build-letter';
import { type SharedState, addRecords, emptyState } from '../merge';
import { refOf } from './current-points';
import { cutsFor, piecesOf } from './point-pieces';
import { Provenance, headingsAbove } from './provenance';
import { sessionView } from './session-view';

const sample = join(import.meta.dirname, '..', '..', 'resources', 'voorbeeld');
const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(sample, ...path)));
const at = '2028-11-20T19:30:00.000Z';

function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function decided(): SharedState {
  const dossier = must(mintPlainDossier(bytesOf('dossier.json')));
  const records = ['ber', 'dij', 'elz', 'hei', 'noo', 'rie', 'wil'].map(
    (council) => must(mintPlainContribution(bytesOf('bijdragen', `${council}.json`), dossier.dossier)).record,
  );
  const { state } = must(addRecords(emptyState(dossier.dossier), [dossier.record, ...records]));
  const list = plainDecisionsSchema.parse(JSON.parse(readFileSync(join(sample, 'besluiten.json'), 'utf8')));
  return must(recordDatedActs(state, must(actsFromDecisions(state, list, at)))).state;
}

describe('where it comes from', () => {
  const state = decided();
  const session = sessionView(state);

  it('names for every joint point the heading of the letter above its text', () => {
    const letter = buildLetter(state, { today: '2026-11-20' });
    const places = headingsAbove(letter);
    const provenance = new Provenance(state);
    const [view] = session.jointPoints.filter(({ joint }) => joint.title !== undefined);
    const heading = letter.blocks.find(
      (block) =>
        block.type === 'heading' && block.anchor.of === 'joint-point' && block.anchor.id === view?.joint.id,
    );
    expect(places.size).toBe(session.jointPoints.length);
    for (const { joint } of session.jointPoints)
      expect(provenance.ofJoint(joint.id)?.place).toEqual(places.get(joint.id));
    if (heading?.type === 'heading' && view !== undefined)
      expect(places.get(view.joint.id)?.number).toBe(heading.number);
  });

  it('leads from a joint point to every council, text and decision, and from each text back', () => {
    const provenance = new Provenance(state);
    for (const view of session.jointPoints) {
      const found = provenance.ofJoint(view.joint.id);
      expect(found?.sources.map(({ key }) => key)).toEqual(view.members.map(({ key }) => key));
      expect(found?.decisions.filter((decision) => decision.state === 'in-force')).toHaveLength(1);
      for (const source of found?.sources ?? []) {
        expect(source.seen?.sentBy).not.toBe('');
        const [council, point] = JSON.parse(source.key) as [string, string];
        const back = provenance.ofPoint({ council: council as CouncilId, point: point as PointId });
        expect(back?.joints.map(({ joint }) => joint.joint.id)).toContain(view.joint.id);
        expect(back?.fate).toBe('joint');
      }
    }
  });

  it('tells who recorded a decision, what was split and moved, and where the parts are', () => {
    const [home, other] = session.jointPoints.filter(({ members }) => members.length > 1);
    const point = home?.members
      .map(({ current }) => current)
      .find((one) => one !== undefined && piecesOf(one.point).length > 1);
    if (point === undefined || other === undefined || home === undefined) throw new Error('no such sample');
    const cuts = cutsFor(piecesOf(point.point), new Set([0]), ['een', 'twee']);
    const { acts } = splitActs(session, point, cuts ?? [], other);
    const cut = must(recordActs(state, acts, at, 'Joke')).state;
    const provenance = new Provenance(cut);
    const whole = provenance.ofPoint({ council: point.council, point: point.point.id });
    expect(whole?.fate).toBe('split');
    expect(whole?.parts).toHaveLength(2);
    expect(whole?.joints.map(({ joint }) => joint.joint.id).sort()).toEqual(
      [home.joint.id, other.joint.id].sort(),
    );
    expect(whole?.decisions.map(({ what }) => what)).toContain('split');
    expect(whole?.decisions.filter(({ by }) => by === 'Joke').length).toBeGreaterThan(0);
    const part = sessionView(cut).points.find((one) => refOf(one.point) === 'twee');
    const traced = part && provenance.ofPoint({ council: part.council, point: part.point.id });
    expect(traced?.sent[0]?.point.body).toBe(point.point.body);
    expect(provenance.ofJoint(other.joint.id)?.sources.at(-1)?.seen?.point.body).toBe(part?.point.body);
    if (part === undefined) throw new Error('not split');
    const out = must(
      recordActs(cut, moveActs(sessionView(cut), part, null), '2028-11-21T10:00:00.000Z'),
    ).state;
    expect(
      new Provenance(out).ofPoint({ council: part.council, point: part.point.id })?.decisions.at(-1)?.what,
    ).toBe('out');
  });
});
