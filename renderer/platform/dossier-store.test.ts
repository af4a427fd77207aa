// The window's copy of a dossier against what main holds, whatever crosses on the way.
import { type Command, type Dossier, apply, applyAll } from '@shared/commands';
import { dossierIdSchema } from '@shared/domain';
import type { Channel, OpenedDossier } from '@shared/ipc/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contributionOf, dossierId, importOf, opened, sampleDossier } from '../app/test-support/sample';
import { useDossier } from './dossier-store';

const savedAt = '2026-11-20T13:02:00.000Z';
const notSaved = { code: 'not-saved', message: 'Niet bewaard.' };
const firstFile = importOf('a.json', contributionOf('ze', [['Vervoer', 'Vervoer is te duur.']]));
const secondFile = importOf('b.json', contributionOf('ze', [['Wonen', 'Wonen is te duur.']]));

/** A main process that answers when the test says so. */
class SlowMain {
  dossier: Dossier = sampleDossier();
  readonly #waiting: { channel: Channel; input: unknown; answer: (reply: unknown) => void }[] = [];

  constructor() {
    const invoke = (channel: Channel, input: unknown) =>
      new Promise((answer) => this.#waiting.push({ channel, input, answer }));
    Object.defineProperty(window, 'samenadvies', {
      value: { invoke },
      configurable: true,
    });
  }

  get asked(): Channel[] {
    return this.#waiting.map(({ channel }) => channel);
  }

  perform(command: Command): void {
    const next = apply(this.dossier, command);
    if (next.ok) this.dossier = next.value;
  }

  /** Answers the oldest question on a channel; without `doing` as it should, with it as told. */
  async answer(channel: 'dossier:command' | 'dossier:open', doing?: unknown): Promise<void> {
    const at = this.#waiting.findIndex((one) => one.channel === channel);
    const [one] = this.#waiting.splice(at, at < 0 ? 0 : 1);
    if (one === undefined) throw new Error(`Nobody asked ${channel}.`);
    if (doing === undefined && channel === 'dossier:command')
      this.perform((one.input as { command: Command }).command);
    const value = channel === 'dossier:command' ? { savedAt } : opened(this.dossier);
    one.answer(doing ?? { ok: true, value });
    await settled();
  }
}

let main: SlowMain;
const store = () => useDossier.getState();
const refused = { ok: false, error: notSaved };
const other: OpenedDossier = { ...opened(), id: dossierIdSchema.parse('d-ander') };

beforeEach(() => {
  main = new SlowMain();
  store().show(opened(main.dossier));
});
afterEach(() => {
  expect(main.asked).toEqual([]);
  store().close();
});

function draft(about: string): Command {
  return { type: 'write-draft', about, draft: { title: about, body: about, advice: '' } };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

test('a command that fails after the dossier was closed tells its error', async () => {
  const done = store().perform(draft('een'));
  store().close();
  await main.answer('dossier:command', refused);
  expect(await done).toEqual(notSaved);
  expect(store().dossier).toBeNull();
});

test('what fails in one dossier says nothing of another', async () => {
  const failing = store().perform(draft('een'));
  store().show(other);
  await main.answer('dossier:command', refused);
  await failing;
  expect(store().save.is).toBe('saved');
  const fine = store().perform(draft('twee'));
  expect(store().save.is).toBe('saving');
  await main.answer('dossier:command', { ok: true, value: { savedAt } });
  expect(await fine).toBeNull();
  expect(store().save).toEqual({ is: 'saved', at: savedAt });
});

test('a command underway in one dossier does not keep another from being saved', async () => {
  void store().perform(draft('een'));
  store().show(other);
  void store().perform(draft('twee'));
  await main.answer('dossier:command');
  expect(store().save.is).toBe('saving');
  await main.answer('dossier:command', { ok: true, value: { savedAt } });
  expect(store().save.is).toBe('saved');
});

test('after a failure the window shows what main holds, and never without a later command', async () => {
  const failing = store().perform(draft('een'));
  await main.answer('dossier:command', refused);
  expect(store().save).toEqual({ is: 'failed', error: notSaved });
  expect(main.asked).toEqual(['dossier:open']);
  const fine = store().perform(draft('twee'));
  // The answer was made before main did the second command.
  await main.answer('dossier:open');
  expect(store().dossier?.local.drafts).toHaveProperty('twee');
  await main.answer('dossier:command');
  expect(main.asked).toEqual(['dossier:open']);
  await main.answer('dossier:open');
  expect(await failing).toEqual(notSaved);
  expect(await fine).toBeNull();
  expect(Object.keys(store().dossier?.local.drafts ?? {})).toEqual(['twee']);
  expect(store().dossier).toEqual(main.dossier);
});

test('an answer that comes after a later command was acknowledged is asked again', async () => {
  void store().perform(draft('een'));
  await main.answer('dossier:command', refused);
  const old = { ok: true, value: opened(main.dossier) };
  void store().perform(draft('twee'));
  await main.answer('dossier:command');
  await main.answer('dossier:open', old);
  expect(store().dossier?.local.drafts).toHaveProperty('twee');
  await main.answer('dossier:open');
  expect(store().dossier).toEqual(main.dossier);
  expect(store().save).toEqual({ is: 'saved', at: savedAt });
});

test('a dossier opened again while a command is underway is fetched when main has done it', async () => {
  void store().perform(draft('een'));
  store().close();
  store().show(opened(main.dossier));
  expect(store().save.is).toBe('saving');
  await main.answer('dossier:command');
  await main.answer('dossier:open');
  expect(store().dossier).toEqual(main.dossier);
  expect(store().dossier?.local.drafts).toHaveProperty('een');
});

test('an import that nothing crossed is followed without asking anything', async () => {
  const asked = store().moment();
  if (asked === null) throw new Error('No dossier is open.');
  const commands = [firstFile, secondFile];
  commands.forEach((command) => main.perform(command));
  await store().follow(asked, { commands, savedAt });
  expect(store().dossier).toEqual(main.dossier);
  expect(store().save).toEqual({ is: 'saved', at: savedAt });
});

test('a command in the middle of an import stands where main put it', async () => {
  const asked = store().moment();
  if (asked === null) throw new Error('No dossier is open.');
  main.perform(firstFile);
  void store().perform(draft('een'));
  await main.answer('dossier:command');
  main.perform(secondFile);
  const following = store().follow(asked, { commands: [firstFile, secondFile], savedAt });
  void store().perform(draft('twee'));
  await main.answer('dossier:open');
  await main.answer('dossier:command');
  await main.answer('dossier:open');
  await following;
  expect(store().dossier).toEqual(main.dossier);
  const order = applyAll(sampleDossier(), [firstFile, draft('een'), secondFile, draft('twee')]);
  expect(order.ok && order.value).toEqual(main.dossier);
});

test('two imports at the same time end as in main', async () => {
  const one = store().moment();
  const two = store().moment();
  if (one === null || two === null) throw new Error('No dossier is open.');
  [secondFile, firstFile].forEach((command) => main.perform(command));
  await store().follow(one, { commands: [firstFile], savedAt });
  const following = store().follow(two, { commands: [secondFile], savedAt });
  await main.answer('dossier:open');
  await following;
  expect(store().dossier).toEqual(main.dossier);
});

test('an import of a dossier that is no longer on the screen changes nothing there', async () => {
  const asked = store().moment();
  if (asked?.id !== dossierId) throw new Error('No dossier is open.');
  store().show(other);
  await store().follow(asked, { commands: [firstFile], savedAt });
  expect(store().dossier).toBe(other.dossier);
  expect(store().save).toEqual({ is: 'saved', at: other.savedAt });
});
