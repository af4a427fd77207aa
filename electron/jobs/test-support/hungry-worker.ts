// A worker that takes memory without ever pausing, under the watch of the real one.
import { startWatch } from '../worker-watch';

startWatch({ timeoutMs: 60_000, memoryMb: Number(process.argv[3]) });
process.once('message', () => {
  const taken: Uint8Array[] = [];
  // Slowly, so that the watch and not the operating system ends it; outside the heap, which has a limit of its own.
  for (;;) {
    if (taken.length < 60) taken.push(new Uint8Array(10_000_000).fill(1));
    else taken.at(-1)?.fill(2);
  }
});
