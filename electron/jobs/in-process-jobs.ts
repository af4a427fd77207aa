// Jobs without a process of their own: for tests.
import { fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import type { JobPort } from './job-port';
import { runJobHere } from './job-runners';

/** Keeps no limits. */
export const inProcessJobs: JobPort = {
  run: async (name, input, { onProgress } = {}) => {
    try {
      return await runJobHere(name, input, onProgress ?? (() => undefined));
    } catch {
      return fail('job-crashed', mainSentence('job-crashed'));
    }
  },
};
