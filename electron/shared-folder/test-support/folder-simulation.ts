// Seven councils and a joint secretary, each with a copy of the shared folder, through a long and unlucky week.
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '@shared/commands';
import {
  type BlobHash,
  type Contribution,
  type DossierId,
  type RecordHash,
  councilIdSchema,
  decisionActSchema,
  dossierIdSchema,
} from '@shared/domain';
import { hashBlob, hashPoint, hashRecord } from '@shared/exchange/record-hash';
import { type SharedState, stateHash } from '@shared/merge';
import { currentPoints } from '@shared/views';
import { contributionOf, outline, send, take } from '../../ipc/test-support/councils';
import { type Computer, killAndReopen, startComputer } from './computer';
import { type SyncCounts, SyncTool } from './sync-tool';

export interface SimulationOptions {
  readonly seed: number;
  /** How often something happens before everybody only waits. */
  readonly steps: number;
  /** An empty folder for everything. */
  readonly root: string;
}

export interface SimulationResult {
  /** Of every computer, the hash of its canonical state. */
  readonly states: readonly string[];
  /** Contributions and decisions that were made and are missing somewhere. */
  readonly lost: readonly string[];
  /** Computers without the policy document. */
  readonly withoutDocument: number;
  readonly made: { readonly contributions: number; readonly decisions: number; readonly kills: number };
  readonly sync: SyncCounts;
  readonly files: number;
  /** Times that everybody looked again before all was equal. */
  readonly quietRounds: number;
}

const councils = 7;
const secretary = councils;
const id: DossierId = dossierIdSchema.parse('simulatie');
const nameOf = (council: number) => `raad${council + 1}`;
const minute = 60_000;

export async function simulateFolder({ seed, steps, root }: SimulationOptions): Promise<SimulationResult> {
  const run = new Simulation(seed, root);
  await run.start();
  for (let step = 0; step < steps; step++) await run.step();
  return run.finish();
}

class Simulation {
  readonly #random: () => number;
  readonly #root: string;
  readonly #sync: SyncTool;
  readonly #computers: Computer[] = [];
  readonly #sent = new Map<number, Contribution[]>();
  readonly #made = { contributions: new Set<RecordHash>(), decisions: new Set<RecordHash>(), kills: 0 };
  readonly #document = new TextEncoder().encode('Beleidsstuk. '.repeat(5000));
  #now = Date.parse('2026-11-02T08:00:00.000Z');

  constructor(seed: number, root: string) {
    this.#random = seeded(seed);
    this.#root = root;
    this.#sync = new SyncTool(this.#folders(), this.#random);
  }

  async start(): Promise<void> {
    for (const [computer, folder] of this.#folders().entries()) {
      await mkdir(folder, { recursive: true });
      const isSecretary = computer === secretary;
      this.#computers.push(
        await startComputer({
          root: join(this.#root, `gegevens-${computer}-0`),
          folder,
          id,
          now: () => new Date(this.#now),
          writer: `c${computer}`,
          role: isSecretary ? 'joint-secretary' : 'participant',
          council: isSecretary ? null : councilIdSchema.parse(nameOf(computer)),
          councils: Array.from({ length: councils }, (_, council) => nameOf(council)),
          document: isSecretary ? this.#document : null,
        }),
      );
    }
  }

  async step(): Promise<void> {
    this.#now += this.#random() * 5 * minute;
    const chance = this.#random();
    if (chance < 0.35) await this.#councilSends(this.#below(councils));
    else if (chance < 0.65) await this.#secretaryDecides();
    else if (chance < 0.72) await this.#somebodyMoves();
    else if (chance < 0.76)
      this.#sync.goOffline(this.#below(councils), this.#now + 2 * 24 * 60 * minute * this.#random());
    else if (chance < 0.79) await this.#kill(this.#below(councils + 1));
    await this.#sync.run(this.#now);
    for (const computer of this.#computers) {
      if (this.#random() < 0.4) await computer.folder.look(this.#random() < 0.1 ? 'last' : 'calm');
    }
  }

  /** Everybody is back and only looks, until nothing is underway. */
  async finish(): Promise<SimulationResult> {
    this.#now += 5 * 24 * 60 * minute;
    let quietRounds = 0;
    let states: string[] = [];
    for (; quietRounds < 60; quietRounds++) {
      this.#now += 20 * minute;
      await this.#sync.run(this.#now);
      for (const { folder } of this.#computers) await folder.look('calm');
      states = await Promise.all(
        this.#computers.map(async (computer) => stateHash((await computer.dossier()).shared)),
      );
      if (this.#sync.isIdle && new Set(states).size === 1 && quietRounds > 3) break;
    }
    const lost: string[] = [];
    for (const [at, computer] of this.#computers.entries()) {
      const { shared } = await computer.dossier();
      for (const hash of this.#made.contributions)
        if (!(hash in shared.contributions)) lost.push(`${at} misses contribution ${hash}`);
      for (const hash of this.#made.decisions)
        if (!(hash in shared.decisions)) lost.push(`${at} misses decision ${hash}`);
    }
    const documents = await Promise.all(this.#computers.map(({ store }) => store.readBlob(id, this.#blob())));
    const [folder = ''] = this.#folders();
    const files = await readdir(folder, { recursive: true });
    await Promise.all(this.#computers.map(({ store }) => store.close()));
    const { contributions, decisions, kills } = this.#made;
    return {
      states,
      lost,
      withoutDocument: documents.filter(({ ok }) => !ok).length,
      made: { contributions: contributions.size, decisions: decisions.size, kills },
      sync: this.#sync.counts,
      files: files.filter((name) => name.endsWith('.samenadvies')).length,
      quietRounds,
    };
  }

  /** A first contribution, or a next one with points added, changed and withdrawn. */
  async #councilSends(council: number): Promise<void> {
    const earlier = this.#sent.get(council) ?? [];
    const before = earlier.at(-1)?.points ?? [];
    const kept = before.filter(() => this.#random() > 0.15);
    const texts = Object.fromEntries(
      kept.map((point) => [
        point.id,
        this.#random() < 0.3 ? `${point.body} En meer.`.slice(0, 400) : point.body,
      ]),
    );
    for (let more = 1 + this.#below(4); more > 0; more--)
      texts[`p${earlier.length}-${more}`] = `Raad ${council} over ${this.#below(1000)}.`;
    const contribution = contributionOf(id, nameOf(council), texts, earlier);
    await this.#do(council, send(contribution));
    this.#sent.set(council, [...earlier, contribution]);
    this.#made.contributions.add(hashRecord(contribution));
  }

  async #secretaryDecides(): Promise<void> {
    const { shared, local } = await this.#computer(secretary).dossier();
    const points = currentPoints(shared);
    const some = points.filter(() => this.#random() < 0.2).slice(0, 3);
    const chance = this.#random();
    const [first] = some;
    if (chance < 0.1) await this.#decide(outline('Een', `Twee ${this.#below(100)}`), shared);
    else if (chance < 0.2 && local.undo.length > 0)
      await this.#decide({ type: 'undo', at: new Date(this.#now).toISOString() }, shared);
    else if (first !== undefined && chance < 0.4) {
      const { council, point } = first;
      const pinned = { council, point: point.id, content: hashPoint(council, point) };
      const act = decisionActSchema.parse({ act: 'drop', point: pinned, reason: 'Hoort hier niet.' });
      await this.#decide({ type: 'decide', at: new Date(this.#now).toISOString(), acts: [act] }, shared);
    } else {
      const refs = some.map(({ council, point }) => `${council}/${point.id}`);
      await this.#decide(take(shared, `j${this.#below(30)}`, refs, `Samen ${this.#below(1000)}.`), shared);
    }
  }

  async #decide(command: Command, before: SharedState): Promise<void> {
    await this.#do(secretary, command);
    const { shared } = await this.#computer(secretary).dossier();
    for (const hash of Object.keys(shared.decisions) as RecordHash[])
      if (!(hash in before.decisions)) this.#made.decisions.add(hash);
  }

  /** Somebody gives a file another name, or throws one away. */
  async #somebodyMoves(): Promise<void> {
    const folder = this.#folders()[this.#below(councils + 1)] ?? '';
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.samenadvies'),
    );
    const name = files[this.#below(files.length)];
    if (name === undefined) return;
    const path = join(folder, name);
    if (this.#random() < 0.7) await rename(path, join(folder, `Hernoemd ${this.#below(1e6)}.samenadvies`));
    else await rm(path);
  }

  /** In the middle of looking, as a power cut would; then started again on what was on disk at that moment. */
  async #kill(at: number): Promise<void> {
    this.#made.kills += 1;
    const root = join(this.#root, `gegevens-${at}-${this.#made.kills}`);
    this.#computers[at] = await killAndReopen(this.#computer(at), root, this.#random() * 30);
  }

  async #do(computer: number, command: Command): Promise<void> {
    const done = await this.#computer(computer).store.perform(id, command);
    if (!done.ok && done.error.code !== 'nothing-to-retract') throw new Error(done.error.code);
  }

  #computer(at: number): Computer {
    const computer = this.#computers[at];
    if (computer === undefined) throw new Error('No such computer.');
    return computer;
  }

  #folders(): string[] {
    return Array.from({ length: councils + 1 }, (_, computer) => join(this.#root, `map-${computer}`));
  }

  #blob(): BlobHash {
    return hashBlob(this.#document);
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}

/** A small generator of numbers from 0 to 1 (mulberry32, public domain by its author). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
