// The work itself, by name. Each is loaded when it is asked for, so a worker starts fast.
import type { Result } from '@shared/domain';
import type { JobInput, JobName, JobOutput, TellProgress } from './job-port';

type Runner<N extends JobName> = (input: JobInput<N>, tell: TellProgress) => Promise<Result<JobOutput<N>>>;

const runners: { readonly [N in JobName]: () => Promise<Runner<N>> } = {
  'read-files': async () => (await import('./read-files')).readFiles,
  'pack-file': async () => (await import('./pack-file')).packFile,
  'read-word': async () => (await import('./read-word-job')).readWordJob,
  'open-word': async () => (await import('./open-word-job')).openWordJob,
  'read-word-letter': async () => (await import('./open-word-job')).readWordLetterJob,
  'read-policy': async () => (await import('./read-policy-job')).readPolicyJob,
  'match-reply': async () => (await import('./match-reply-job')).matchReplyJob,
  suggest: async () => (await import('./suggest-clusters')).suggestClusters,
  'write-letter': async () => (await import('./write-letter-job')).writeLetterJob,
  'compare-letter': async () => (await import('./compare-letter-job')).compareLetterJob,
  'write-letter-form': async () => (await import('./write-letter-form-job')).writeLetterFormJob,
  'write-printed-page': async () => (await import('./write-letter-form-job')).writePrintedPageJob,
  'locate-quotes': async () => (await import('./locate-quotes-job')).locateQuotesJob,
  'write-decision-list': async () => (await import('./write-decision-list-job')).writeDecisionListJob,
  remember: async () => (await import('./remember-job')).rememberJob,
  'write-form': async () => (await import('./write-form-job')).writeFormJob,
};

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(runners, name);
}

export async function runJobHere<N extends JobName>(
  name: N,
  input: JobInput<N>,
  tell: TellProgress,
): Promise<Result<JobOutput<N>>> {
  const run = await runners[name]();
  return run(input, tell);
}
