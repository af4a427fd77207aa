// Words that are off: what a script and a person get to see.
import { fail } from '@shared/domain';
import { describe, expect, it } from 'vitest';
import { inProcessJobs } from '../jobs/in-process-jobs';
import { runCommandLine } from './command-line';
import { run } from './test-support/run';

const usage = (message: string) => ({
  status: 2,
  json: { error: { code: 'usage', message: expect.stringContaining(message) as unknown } },
  said: expect.stringContaining('Gebruik: samenadvies') as unknown,
});

describe('the command line, when the words are off', () => {
  it.each(['dans', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'knows no command %s',
    async (name) => {
      expect(await run(name)).toMatchObject(usage(`de opdracht "${name}" bestaat niet`));
    },
  );

  it('asks for a command when there is none', async () => {
    expect(await run()).toMatchObject(usage('noem een opdracht'));
  });

  it.each([[['--help']], [['help']], [['letter', '--help']]])(
    'explains itself when asked: %j',
    async (words) => {
      const said = expect.stringContaining('Gebruik: samenadvies') as unknown;
      expect(await run(...words)).toMatchObject({ status: 0, json: null, said });
    },
  );

  it.each([
    [['new', 'x.json', '--out'], 'achter --out ontbreekt iets'],
    [['new', 'x.json', '--out='], 'achter --out ontbreekt iets'],
    [['merge', 'x.json', '--dossier', '--out', 'y'], 'achter --dossier ontbreekt iets'],
    [['new', 'x.json', '--uit', 'y'], 'de optie --uit hoort niet bij deze opdracht'],
    [['new', 'x.json', '-o', 'y'], 'de optie -o hoort niet bij deze opdracht'],
    [['new', 'x.json', '--constructor'], 'de optie --constructor hoort niet bij deze opdracht'],
    [['new', 'x.json', '--out', 'y', '--out=z'], '--out staat er twee keer'],
    [['merge', 'x.samenadvies'], 'noem --dossier'],
    [['letter', 'x', '--each', 'map', '--addressee', 'a'], 'kies --each of --addressee'],
    [['letter', 'x', '--each', 'map', '--out', 'a'], 'noem één bestand, en --out of --each'],
  ])('says of %j in Dutch: %s', async (words, message) => {
    expect(await run(...words)).toMatchObject(usage(message));
  });

  it('prints nothing on standard output without --json', async () => {
    let out = '';
    const status = await runCommandLine(['dans'], {
      out: (text) => void (out += text),
      err: () => undefined,
      print: () => Promise.resolve(fail('pdf-not-made', '')),
      jobs: inProcessJobs,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});
