// `utilityProcess.fork`: a plain Node process with Electron's way of talking.
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

const childSide = new URL('./utility-process-child.js', import.meta.url).href;

class UtilityProcess extends EventEmitter {
  #child;

  constructor(path, parameters = [], options = {}) {
    super();
    this.#child = fork(path, parameters, {
      cwd: options.cwd,
      env: options.env,
      // Large arguments and results are copied, as between Electron's processes.
      serialization: 'advanced',
      execArgv: ['--import', childSide, ...(options.execArgv ?? [])],
      stdio: [
        ...(options.stdio === 'pipe' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']),
        'ipc',
      ],
    });
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => this.emit('exit', code ?? 1));
  }
  get pid() {
    return this.#child.pid;
  }
  get stdout() {
    return this.#child.stdout;
  }
  get stderr() {
    return this.#child.stderr;
  }
  postMessage(message) {
    this.#child.send(message);
  }
  kill() {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork: (path, parameters, options) => new UtilityProcess(path, parameters, options),
};
