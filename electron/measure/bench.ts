// npm run bench: how fast the main work is, as ratios to a floor in the same run.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchLetter } from './letter-bench';
import { benchMemory } from './memory-bench';
import { benchMerge } from './merge-bench';
import { benchPolicy } from './policy-bench';
import { benchSuggest } from './suggest-bench';
import { benchReply } from './reply-bench';
import { benchTyping } from './typing-bench';

const commandLine = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js');
if (!existsSync(commandLine)) {
  console.error('The command line is not built yet: run `npm run build` first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'samenadvies-bench-'));
try {
  await benchMerge(folder, commandLine);
  await benchLetter();
  await benchPolicy();
  await benchSuggest();
  await benchReply();
  await benchMemory();
  await benchTyping();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
