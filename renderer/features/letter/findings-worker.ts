// A worker that checks the letter: reading all of it takes longer than a key may.
import { type CheckRequest, LetterCheck } from './letter-check';

const check = new LetterCheck();

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const findings = check.take(data);
  if (findings !== null) self.postMessage(findings);
});
