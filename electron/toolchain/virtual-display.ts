/** A display without a screen, for real Electron on a Linux machine that has none. */
import { spawn } from 'node:child_process';

let display: Promise<string> | undefined;

async function startXvfb(): Promise<string> {
  // Xvfb picks a free number and writes it to file descriptor 3.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => xvfb.kill());
  xvfb.unref();
  const numbers = xvfb.stdio[3];
  return new Promise((resolve, reject) => {
    xvfb.once('error', () => reject(new Error('No display, and no Xvfb to make one: install xvfb.')));
    xvfb.once('exit', () => reject(new Error('Xvfb stopped before it had a display.')));
    numbers?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

/** One display for all tests of this process. @returns what DISPLAY must be */
export function openVirtualDisplay(): Promise<string> {
  display ??= startXvfb();
  return display;
}
