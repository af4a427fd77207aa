// A worker that behaves badly on request, by the name of the job.
import type { JobReply, JobRequest } from '../job-messages';

process.once('message', ({ name, input }: JobRequest) => {
  const reply: JobReply = { result: { ok: true, value: input } };
  if (name === 'suggest') process.send?.(reply, undefined, undefined, () => process.exit(0));
  else if (name === 'read-files') process.exit(3);
  else setInterval(() => undefined, 1000);
});
