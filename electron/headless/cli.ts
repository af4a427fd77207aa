// The executable behind `samenadvies`.
import { join } from 'node:path';
import { printWithChromium } from '../documents/pdf/chromium-printer';
import { ProcessJobs } from '../jobs/process-jobs';
import { runCommandLine } from './command-line';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  print: printWithChromium,
  jobs: new ProcessJobs(join(import.meta.dirname, 'job-worker.js')),
});
