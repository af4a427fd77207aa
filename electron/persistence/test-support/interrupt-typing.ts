// Typing in a process that is killed at a random moment, again and again, each time going on where it stopped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { textOf } from '@shared/commands';
import { DossierStore } from '../dossier-store';
import { dossierId, smallDossier } from './sample-dossiers';
import { council, typedText } from './typed-text';

export interface TypingCutOff {
  /** Characters that were acknowledged before the end, and that were there afterwards. */
  readonly safe: number;
  readonly there: number;
  readonly problems: readonly string[];
}

const child = join(import.meta.dirname, 'type-until-stopped.ts');
const now = () => new Date();
/** Milliseconds of typing at most. */
const longest = 400;

/** `rounds` kills on one dossier in `root`. */
export async function interruptTyping(root: string, rounds: number): Promise<TypingCutOff[]> {
  const store = new DossierStore({ root, now });
  const created = await store.create({ dossier: smallDossier() });
  if (!created.ok) throw new Error(created.error.code);
  await store.close();
  const outcomes: TypingCutOff[] = [];
  let there = 0;
  for (let round = 0; round < rounds; round += 1) {
    const said = await typeAndKill(root, there, Math.random() * longest);
    const safe = Math.max(there, said);
    const found = await look(root);
    there = found.there;
    const problems =
      safe > there ? [`${safe} characters were safe, ${there} are there`, ...found.problems] : found.problems;
    outcomes.push({ safe, there, problems });
  }
  return outcomes;
}

/** The last length that was said to be safe. */
async function typeAndKill(root: string, begin: number, delay: number): Promise<number> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, root, String(begin)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => running.kill('SIGKILL'), delay);
    said += text;
  });
  await once(running, 'close');
  // The last line may have been cut off while it was said.
  return Number(said.split('\n').slice(0, -1).at(-1) ?? begin);
}

/** As the next start sees it. Also, that typing can be taken back and done again after it. */
async function look(root: string): Promise<{ there: number; problems: string[] }> {
  const store = new DossierStore({ root, now });
  const opened = await store.open(dossierId);
  if (!opened.ok) return { there: 0, problems: [opened.error.code] };
  const body = () => textOf(opened.value.dossier.local.working, council).points[0]?.point.body ?? '';
  const problems: string[] = [];
  const found = body();
  if (found !== typedText(found.length)) problems.push('the text is not what was typed');
  const at = now().toISOString();
  if (found !== '') {
    const undone = await store.perform(dossierId, { type: 'undo', at });
    if (!undone.ok || body() === found) problems.push('typing could not be taken back');
    const redone = await store.perform(dossierId, { type: 'redo', at });
    if (!redone.ok || body() !== found) problems.push('typing could not be done again');
  }
  await store.close();
  return { there: found.length, problems };
}
