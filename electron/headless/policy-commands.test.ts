// outline and locate: what a script gets, on an invented document and on the real ones.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { damageQuotes, gentleKinds, roughKinds } from '../measure/policy/damaged-quotes';
import { corpusNote, corpusPath, isCorpusPresent } from './test-support/corpus';
import { run, temporaryFolder } from './test-support/run';

const plan = `Inhoud

1 Wonen ........ 2
2 Zorg ........ 3

1 Wonen

Er komen in elke wijk nieuwe huizen voor ouderen die klein willen wonen.

2 Zorg

De wachttijd voor hulp thuis is nergens langer dan zes weken na de aanvraag.
`;

async function inFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

test('outline gives the sections with page and place', async () => {
  const folder = await inFolder({ 'plan.txt': plan });
  const { status, json, said } = await run('outline', join(folder, 'plan.txt'));
  expect({ status, json }).toEqual({
    status: 0,
    json: {
      sections: [
        {
          level: 1,
          number: '1',
          title: 'Wonen',
          page: 2,
          start: plan.indexOf('1 Wonen\n\nEr'),
          end: plan.indexOf('2 Zorg\n\nDe'),
        },
        {
          level: 1,
          number: '2',
          title: 'Zorg',
          page: 3,
          start: plan.indexOf('2 Zorg\n\nDe'),
          end: plan.length,
        },
      ],
    },
  });
  expect(said).toContain('Er zijn 2 hoofdstukken en paragrafen gevonden.');
});

test('locate answers every quote, in order', async () => {
  const quotes = [
    { id: 'a', quote: 'nieuwe huizen voor ouderen' },
    { id: 'b', quote: 'De wachttijd voor hulp is nergens langer dan zes weken', section: '2' },
    { id: 'c', quote: 'Het zwembad blijft in de zomer langer open dan nu het geval is.' },
  ];
  const folder = await inFolder({ 'plan.txt': plan, 'citaten.json': JSON.stringify(quotes) });
  const { status, json } = await run(
    'locate',
    join(folder, 'plan.txt'),
    '--quotes',
    join(folder, 'citaten.json'),
  );
  expect(status).toBe(0);
  expect(json).toMatchObject([
    { id: 'a', match: 'exact', start: plan.indexOf('nieuwe'), section: '1', similarity: 1 },
    { id: 'b', match: 'fuzzy', start: plan.indexOf('De wachttijd'), section: '2' },
    { id: 'c', match: 'none', start: null, end: null, section: null, page: null },
  ]);
});

test('what is off is said, and nothing is done', async () => {
  const folder = await inFolder({ 'plan.txt': plan, 'foto.jpg': 'JFIF', 'citaten.json': '[{"id":"a"}]' });
  const at = (name: string) => join(folder, name);
  const code = (answer: { status: number; json: unknown }) => [
    answer.status,
    z.object({ error: z.object({ code: z.string() }) }).parse(answer.json).error.code,
  ];
  expect(code(await run('outline', at('foto.jpg')))).toEqual([3, 'policy-unknown-type']);
  expect(code(await run('outline', at('weg.txt')))).toEqual([3, 'file-missing']);
  expect(code(await run('outline'))).toEqual([2, 'usage']);
  expect(code(await run('locate', at('plan.txt')))).toEqual([2, 'usage']);
  expect(code(await run('locate', at('plan.txt'), '--quotes', at('citaten.json')))).toEqual([
    3,
    'quotes-unreadable',
  ]);
});

const wmo = corpusPath('documents', 'wmo-nota-harderwijk.txt');
const nota = corpusPath('documents', 'nota-sociaal-domein-2024-2029.txt');
const isPresent = isCorpusPresent && existsSync(wmo) && existsSync(nota);
const locatedSchema = z.array(
  z.object({
    id: z.string(),
    match: z.string(),
    start: z.number().nullable(),
    end: z.number().nullable(),
    section: z.string().nullable(),
  }),
);

/** The printed number of the last heading before a place, read apart from the recogniser: by the outline's own starts. */
async function sectionsOf(file: string): Promise<(start: number) => string | null> {
  const { json } = await run('outline', file);
  const schema = z.object({
    sections: z.array(z.object({ number: z.string().nullable(), title: z.string(), start: z.number() })),
  });
  const { sections } = schema.parse(json);
  return (start) => {
    const section = sections.findLast((one) => one.start <= start);
    return section === undefined ? null : (section.number ?? section.title);
  };
}

test.skipIf(!isPresent)(
  `quotes in the long real document: all whole ones, nearly all damaged ones${corpusNote}`,
  async () => {
    const text = await readFile(wmo, 'utf8');
    const sectionOf = await sectionsOf(wmo);
    for (const [kinds, least] of [
      [gentleKinds, 1],
      [roughKinds, 0.95],
    ] as const) {
      const damaged = damageQuotes(text, kinds, { count: 12, seed: 2027, skip: 18_000 });
      const quotes = damaged.map(({ quote, start }, at) => ({
        id: String(at),
        quote,
        section: sectionOf(start),
      }));
      const folder = await inFolder({ 'citaten.json': JSON.stringify(quotes) });
      const { json } = await run('locate', wmo, '--quotes', join(folder, 'citaten.json'));
      const right = locatedSchema.parse(json).filter(({ start, end, section }, at) => {
        const wanted = damaged[at];
        if (wanted === undefined || start === null || end === null) return false;
        const isNear = Math.abs(start - wanted.start) < 30 && Math.abs(end - wanted.end) < 30;
        return isNear && section === sectionOf(wanted.start);
      });
      process.stderr.write(`Citaten op de goede plaats: ${right.length} van de ${damaged.length}\n`);
      expect(right.length / damaged.length).toBeGreaterThanOrEqual(least);
    }
  },
);

test.skipIf(!isPresent)(`sentences of the one real document are not in the other${corpusNote}`, async () => {
  const foreign = (await readFile(nota, 'utf8'))
    .slice(6000)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence.split(' ').length > 8 && sentence.length < 400)
    .slice(0, 150)
    .map((quote, at) => ({ id: String(at), quote }));
  const folder = await inFolder({ 'citaten.json': JSON.stringify(foreign) });
  const { json } = await run('locate', wmo, '--quotes', join(folder, 'citaten.json'));
  expect(locatedSchema.parse(json).filter(({ match }) => match !== 'none')).toEqual([]);
});
