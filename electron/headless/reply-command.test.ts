// The command `reply`: what a script gets, what is refused, and the real reply where it is present.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPolicy } from '../documents/policy-in/read-policy';
import { checkWordFile } from '../documents/test-support/check-word-file';
import { readLabelledReply, scoreReply } from '../measure/eval/reply-scores';
import { corpusNote, corpusPath, isCorpusPresent } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const dossier = {
  title: 'Advies vervoer',
  policyDocument: { title: 'Vervoersplan', municipalities: ['Elzendijk', 'Waterhoek'] },
  councils: [{ id: 'elz', name: 'Adviesraad Elzendijk', municipality: 'Elzendijk' }],
  addressees: [
    { id: 'elz', name: 'College van Elzendijk', lines: [] },
    { id: 'wat', name: 'College van Waterhoek', lines: [] },
  ],
};
const point = (ref: string, title: string, body: string) => ({
  ref,
  kind: 'advies',
  chapter: 'Vervoer',
  title,
  body,
});
const contribution = {
  council: 'elz',
  sentBy: 'secretaris',
  date: '2026-11-01',
  points: [
    point('e1', 'Een belbus in het weekend', 'Laat de belbus ook op zaterdag en zondag rijden.'),
    point('e2', 'Drempels bij bushaltes', 'Maak de haltes toegankelijk voor rolstoelen.'),
    point('e3', 'Brieven in gewone taal', 'Schrijf brieven op taalniveau B1.'),
  ],
};
const letter = `Geachte raad,

1. De belbus gaat ook op zaterdag en zondag rijden. Wij nemen dit advies over.

2. De haltes worden niet aangepast, omdat het geld ontbreekt.

Met vriendelijke groet,
`;
const answersSchema = z.array(
  z.object({
    ref: z.string(),
    status: z.string(),
    confidence: z.number().min(0).max(1),
    answer: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
  }),
);

async function joined(reply = letter) {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at('dossier.json'), JSON.stringify(dossier));
  await writeFile(at('elz.json'), JSON.stringify(contribution));
  await writeFile(at('reactie.txt'), reply);
  await run('merge', '--dossier', at('dossier.json'), at('elz.json'), '--out', at('samen.samenadvies'));
  return { at, file: at('samen.samenadvies'), reply: at('reactie.txt') };
}

test('every point gets its status and its passage, and silence is told', async () => {
  const { file, reply } = await joined();
  const { status, json, said } = await run('reply', file, '--reply', reply);
  expect(status).toBe(0);
  const answers = answersSchema.parse(json);
  expect(answers.map(({ ref, status: answered }) => [ref, answered])).toEqual([
    ['e1', 'overgenomen'],
    ['e2', 'niet-overgenomen'],
    ['e3', 'onbeantwoord'],
  ]);
  for (const { answer } of answers)
    for (const { start, end, text } of answer) expect(letter.slice(start, end)).toBe(text);
  expect(answers[2]?.answer).toEqual([]);
  expect(said).toContain('2 van de 3 punten zijn beantwoord, 1 is onbeantwoord.');
});

test('one college of several can be asked for', async () => {
  const { file, reply } = await joined(
    'College van Elzendijk\n\nDe belbus in het weekend nemen wij over.\n\nCollege van Waterhoek\n\nDe belbus in het weekend nemen wij niet over.\n',
  );
  const statusFor = async (addressee: string) =>
    answersSchema.parse((await run('reply', file, '--reply', reply, '--addressee', addressee)).json)[0]
      ?.status;
  expect([await statusFor('elz'), await statusFor('wat')]).toEqual(['overgenomen', 'niet-overgenomen']);
});

/** The words of a Word file, as far as it opens without a repair question. */
async function wordsOf(path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path));
  expect(await checkWordFile(bytes)).toEqual([]);
  const read = await readPolicy(path, bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.text;
}

test('an overview and a reminder can be written, and say that they are concepts', async () => {
  const { at, file, reply } = await joined();
  const made = ['--overview', at('overzicht.docx'), '--reminder', at('herinnering.docx')];
  const { status, said } = await run('reply', file, '--reply', reply, '--addressee', 'elz', ...made);
  expect(status).toBe(0);
  expect(said).toContain('Het is een concept');
  const overview = await wordsOf(at('overzicht.docx'));
  expect(overview).toContain('Niemand heeft ze nog nagekeken.');
  expect(overview).toContain('Wij nemen dit advies over.');
  const reminder = await wordsOf(at('herinnering.docx'));
  expect(reminder).toContain('Niemand heeft de gevonden antwoorden nog nagekeken.');
  expect(reminder).toContain('Schrijf brieven op taalniveau B1.');
  expect(reminder).not.toContain('Laat de belbus');
});

test('without a reply the files are about what the dossier holds', async () => {
  const { at, file } = await joined();
  const { status, json } = await run(
    'reply',
    file,
    '--addressee',
    'wat',
    '--reminder',
    at('herinnering.docx'),
  );
  expect({ status, json }).toEqual({ status: 0, json: [] });
  const reminder = await wordsOf(at('herinnering.docx'));
  expect(reminder).toContain('Wij hebben nog geen reactie van u ontvangen.');
  expect(reminder).not.toContain('nagekeken');
});

test('our own letter is not taken for the reply', async () => {
  const { at, file } = await joined();
  await run('letter', file, '--out', at('brief.docx'), '--text', at('brief.txt'));
  for (const name of ['brief.docx', 'brief.txt']) {
    const { status, json } = await run('reply', file, '--reply', at(name));
    expect(status).toBe(3);
    expect(json).toMatchObject({ error: { code: 'reply-own-letter', file: at(name) } });
  }
});

test('a reminder goes to one college, and only when something is unanswered', async () => {
  const { at, file, reply } = await joined(
    'Geachte raad,\n\n1. Overgenomen.\n\n2. Niet overgenomen.\n\n3. Overgenomen.\n',
  );
  const code = async (...words: string[]) => {
    const { json } = await run('reply', file, '--reply', reply, ...words, '--reminder', at('weg.docx'));
    return z.object({ error: z.object({ code: z.string() }) }).parse(json).error.code;
  };
  expect(await code()).toBe('addressee-needed');
  expect(await code('--addressee', 'elz')).toBe('nothing-unanswered');
  expect(existsSync(at('weg.docx'))).toBe(false);
});

test('what is off is said, and nothing is done', async () => {
  const { at, file, reply } = await joined();
  await writeFile(at('foto.jpg'), 'JFIF');
  const code = async (...words: string[]) => {
    const { status, json } = await run('reply', ...words);
    return [status, z.object({ error: z.object({ code: z.string() }) }).parse(json).error.code];
  };
  expect(await code(file)).toEqual([2, 'usage']);
  expect(await code('--reply', reply)).toEqual([2, 'usage']);
  expect(await code(file, '--reply', at('weg.txt'))).toEqual([3, 'file-missing']);
  expect(await code(file, '--reply', at('foto.jpg'))).toEqual([3, 'policy-unknown-type']);
  expect(await code(file, '--reply', reply, '--addressee', 'xyz')).toEqual([3, 'unknown-addressee']);
});

test.skipIf(!isCorpusPresent)(`the real reply: passages and statuses${corpusNote}`, async () => {
  const set = readLabelledReply(corpusPath());
  if (set === undefined) throw new Error('flevoland-reply ontbreekt in het corpus');
  const folder = await temporaryFolder();
  const joint = join(folder, 'samen.samenadvies');
  const scenario = corpusPath('flevoland-reply', 'scenario.json');
  const sent = corpusPath('flevoland-reply', 'contributions', 'fle.json');
  await run('merge', '--dossier', scenario, sent, '--out', joint);
  const { json } = await run(
    'reply',
    joint,
    '--reply',
    corpusPath('documents', 'reactie-flevoland-2019.txt'),
  );
  const answers = answersSchema.parse(json).map(({ ref, status, confidence, answer }) => ({
    key: ref,
    status: status as 'overgenomen',
    confidence,
    passages: answer,
    why: [],
    motivation: [],
  }));
  const { passages, statuses } = scoreReply(set, answers);
  process.stderr.write(`Reactie: goede passage ${passages}, goede status ${statuses}\n`);
  expect(passages).toBeGreaterThanOrEqual(0.9);
  expect(statuses).toBeGreaterThanOrEqual(0.85);
});
