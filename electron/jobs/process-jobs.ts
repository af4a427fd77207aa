// The job port on processes: each job in one of its own, that can be ended without harm.
import { type ChildProcess, fork } from 'node:child_process';
import { type Result, fail } from '@shared/domain';
import { mainSentence } from '@shared/i18n/nl-main';
import { type JobReply, type JobRequest, memoryMark } from './job-messages';
import {
  type JobInput,
  type JobLimits,
  type JobName,
  type JobOutput,
  type JobPort,
  standardLimits,
} from './job-port';

type JobFailure = 'job-timeout' | 'job-memory' | 'job-crashed' | 'job-cancelled';

/** More than this at once only makes a small computer swap. */
const jobsAtOnce = 2;

export class ProcessJobs implements JobPort {
  readonly #worker: string;
  readonly #nodeOptions: readonly string[];
  readonly #running = new Set<ChildProcess>();
  readonly #waiting: (() => void)[] = [];
  #places = jobsAtOnce;

  /** `worker` is the path of the built job-worker; `nodeOptions` are for tests, which run it as TypeScript. */
  constructor(worker: string, nodeOptions: readonly string[] = []) {
    this.#worker = worker;
    this.#nodeOptions = nodeOptions;
  }

  async run<N extends JobName>(
    name: N,
    input: JobInput<N>,
    limits: JobLimits = {},
  ): Promise<Result<JobOutput<N>>> {
    await this.#takePlace();
    try {
      if (limits.signal?.aborted === true) return failure('job-cancelled');
      // The worker answers with the output of the job that it was asked for: the one cast in the job port.
      return (await this.#runProcess({ name, input }, limits)) as Result<JobOutput<N>>;
    } finally {
      this.#givePlace();
    }
  }

  /** Ends everything that runs. */
  close(): void {
    for (const child of this.#running) child.kill('SIGKILL');
  }

  #runProcess(request: JobRequest, { signal, onProgress, ...limits }: JobLimits): Promise<Result<unknown>> {
    const { timeoutMs, memoryMb } = { ...standardLimits, ...limits };
    return new Promise((resolve) => {
      const child = this.#start(timeoutMs, memoryMb);
      let stop: JobFailure | undefined;
      let errors = '';
      let result: Result<unknown> | undefined;
      const end = (reason: JobFailure) => {
        stop ??= reason;
        child.kill('SIGKILL');
      };
      const cancel = () => end('job-cancelled');
      const timer = setTimeout(() => end('job-timeout'), timeoutMs);
      signal?.addEventListener('abort', cancel);
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        errors = (errors + text).slice(-10_000);
      });
      child.on('message', (message) => {
        const reply = message as JobReply;
        if ('result' in reply) result = reply.result;
        else onProgress?.(reply.progress);
      });
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        this.#running.delete(child);
        resolve(result ?? failure(stop ?? (isOutOfMemory(errors) ? 'job-memory' : 'job-crashed')));
      };
      child.once('error', finish);
      child.once('close', finish);
      child.send(request, () => undefined);
    });
  }

  #start(timeoutMs: number, memoryMb: number): ChildProcess {
    const child = fork(this.#worker, [String(timeoutMs + 2000), String(memoryMb)], {
      execArgv: [`--max-old-space-size=${memoryMb}`, ...this.#nodeOptions],
      // Under Electron this makes its binary behave as Node; Node itself does not look at it.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#running.add(child);
    return child;
  }

  async #takePlace(): Promise<void> {
    if (this.#places === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#places -= 1;
  }

  #givePlace(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#places += 1;
    else next();
  }
}

function isOutOfMemory(errors: string): boolean {
  return errors.includes(memoryMark) || errors.includes('heap out of memory');
}

function failure(code: JobFailure): Result<never> {
  return fail(code, mainSentence(code));
}
