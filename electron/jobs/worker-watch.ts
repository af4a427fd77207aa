// Ends this process when it takes too much memory or time, also while its main thread is busy.
import { Worker } from 'node:worker_threads';
import { memoryMark } from './job-messages';

/** As text: a thread of its own that needs no file of its own. Resident memory is that of the whole process. */
const watch = `
  const { writeSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  const end = Date.now() + workerData.timeoutMs;
  setInterval(() => {
    const isTooBig = process.memoryUsage.rss() > workerData.memoryMb * 1048576;
    if (isTooBig) writeSync(2, workerData.memoryMark);
    if (isTooBig || Date.now() > end) process.kill(process.pid, 'SIGKILL');
  }, 100);
`;

/** Limits in milliseconds and megabytes. The process may end while the watch is still there. */
export function startWatch(limits: { readonly timeoutMs: number; readonly memoryMb: number }): void {
  const thread = new Worker(watch, { eval: true, workerData: { ...limits, memoryMark }, execArgv: [] });
  thread.on('error', () => undefined);
  thread.unref();
}
