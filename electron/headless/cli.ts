// The executable behind `samenadvies`.
import { printWithChromium } from '../documents/pdf/chromium-printer';
import { runCommandLine } from './command-line';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  print: printWithChromium,
});
