// The process in which one job runs: takes a request, answers, and ends.
import process from 'node:process';
import { type Result, fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { JobReply, JobRequest } from './job-messages';
import type { JobProgress } from './job-port';
import { isJobName, runJobHere } from './job-runners';
import { startWatch } from './worker-watch';

const [timeoutMs = 120_000, memoryMb = 1500] = process.argv.slice(2).map(Number);
startWatch({ timeoutMs, memoryMb });
process.once('disconnect', () => process.exit(0));
process.once('message', (request: JobRequest) => {
  void perform(request).then((result) => {
    const reply: JobReply = { result };
    process.send?.(reply, undefined, undefined, () => process.exit(0));
  });
});

function tell(progress: JobProgress): void {
  const reply: JobReply = { progress };
  process.send?.(reply);
}

async function perform(request: JobRequest): Promise<Result<unknown>> {
  try {
    if (isJobName(request.name)) return await runJobHere(request.name, request.input as never, tell);
  } catch {
    // Told below: what a job throws is a bug of ours, not something for the person to read.
  }
  return fail('job-crashed', mainSentence('job-crashed'));
}
