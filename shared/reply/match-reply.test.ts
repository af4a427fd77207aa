// Whole replies in many forms: the right passage with the right point, and silence where there is silence.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AddresseeId } from '../domain';
import { readPlainPolicy } from '../policy';
import { matchReply } from './match-reply';
import { inventedPoints, replyPoints } from './test-support/invented-advice';
import { labelledForm } from './test-support/labelled-form';
import { type ReplyForm, replyForms } from './test-support/reply-forms';
import { shippedPhrases, shippedVocabulary } from './test-support/shipped-lists';

function readList(name: string): unknown {
  const file = resolve(import.meta.dirname, '..', '..', 'resources', 'woordenlijsten', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const phrases = shippedPhrases(readList);
const vocabulary = shippedVocabulary(readList);

function match(form: ReplyForm, addressee?: string) {
  const labelled = labelledForm(form);
  const only = addressee === undefined ? {} : { addressee: addressee as AddresseeId };
  return { gold: labelled.gold, answers: matchReply({ ...labelled, ...only, vocabulary, phrases }) };
}

function formNamed(name: string): ReplyForm {
  const found = replyForms().find((form) => form.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

function answersTo(text: string) {
  const document = readPlainPolicy(text, 'text');
  return matchReply({
    document,
    points: replyPoints(),
    vocabulary,
    phrases,
    today: '2026-12-01',
    addressees: [],
  });
}

describe.each(replyForms())('$name', (form) => {
  test('nine of ten points get their passage and their status', () => {
    const { gold, answers } = match(form);
    const byKey = new Map(
      answers.map((answer) => [answer.addressee ? `${answer.key}@${answer.addressee}` : answer.key, answer]),
    );
    const wrong = gold.filter(({ key, statuses, passages }) => {
      const answer = byKey.get(key);
      const wanted = passages.reduce((sum, { start, end }) => sum + end - start, 0);
      const given = (answer?.passages ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
      const common = passages.reduce(
        (sum, one) =>
          sum +
          (answer?.passages ?? []).reduce(
            (inner, two) => inner + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)),
            0,
          ),
        0,
      );
      const isPlace = common >= wanted / 2 && given <= wanted * 2;
      return !isPlace || !statuses.includes(answer?.status ?? '');
    });
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(gold.length / 10);
  });

  test('every passage stands in the reply as it is shown, and has a reason', () => {
    for (const { status, passages, why, confidence } of match(form).answers) {
      for (const { start, end, text } of passages) expect(form.text.slice(start, end)).toBe(text);
      expect(why.length > 0).toBe(status !== 'onbeantwoord');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

test('a letter about something else answers nothing', () => {
  const answers = answersTo(
    'Geachte leden,\n\nDe opening van het zwembad is uitgesteld tot de herfst. De aannemer wacht op tegels.\n\nMet vriendelijke groet,\n\nhet college',
  );
  expect(answers.filter(({ status }) => status !== 'onbeantwoord')).toEqual([]);
  expect(answers).toHaveLength(inventedPoints.length);
});

test('an empty letter answers nothing', () => {
  expect(answersTo('').every(({ passages }) => passages.length === 0)).toBe(true);
});

test('each college is told apart, and one can be asked for alone', () => {
  const { answers } = match(formNamed('each college apart'), 'wat');
  expect(new Set(answers.map(({ addressee }) => addressee))).toEqual(new Set(['wat']));
  expect(answers.find(({ key }) => key === 'p03')?.status).toBe('onbeantwoord');
  const other = match(formNamed('each college apart'), 'elz').answers;
  expect(other.find(({ key }) => key === 'p03')?.status).toBe('niet-overgenomen');
});

test('a footer in the middle of a sentence is in no passage', () => {
  const { answers } = match(formNamed('footers in sentences'));
  const said = answers.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  expect(said).not.toContain('pagina');
});

test('who is sent on gets the passage that is meant, and a promise gets a day', () => {
  const { answers } = match(formNamed('back references'));
  const sent = answers.find(({ key }) => key === 'p04');
  expect(sent?.why.map(({ code }) => code)).toContain('back-reference');
  expect(sent?.passages.map(({ text }) => text).join(' ')).toContain(
    'een verbouwing kost ruim een miljoen euro',
  );
  const promised = match(formNamed('headings')).answers;
  expect(promised.find(({ key }) => key === 'p04')?.promise?.until).toBe('2027-06-30');
  expect(promised.find(({ key }) => key === 'p08')?.promise).toMatchObject({
    product: 'actieplan',
    until: '2027-12-31',
  });
});

test('a refusal of one advice is no refusal of those about which the letter is silent', () => {
  const answers = answersTo(
    'Geachte raad,\n\nDe adviesraad pleit voor het openhouden van het dorpshuis.\nHet college neemt dit advies niet over. Het gebouw is op.\n\nWoningen zonder trappen\n\nUw advies nemen wij over.\n\nMet vriendelijke groet,',
  );
  const decided = answers.filter(({ status }) => status !== 'onbeantwoord');
  expect(decided.map(({ key, status }) => [key, status])).toContainEqual(['p03', 'niet-overgenomen']);
  expect(decided.length).toBeLessThanOrEqual(2);
});

test('thanks at the beginning of a letter answer nothing about which it is silent', () => {
  const answers = answersTo(
    'Geachte raad,\n\nDank voor uw advies. Wij hebben het met belangstelling gelezen.\n\nWoningen zonder trappen\n\nUw advies nemen wij over.\n\nMet vriendelijke groet,',
  );
  expect(answers.filter(({ status }) => status !== 'onbeantwoord').map(({ status }) => status)).toEqual([
    'overgenomen',
  ]);
});

test('in a table with numbers even thanks are an answer, and an aside sends nobody elsewhere', () => {
  const answers = answersTo(
    'Geachte raad,\n\nNr | Reactie van het college\n1 | Dank voor dit compliment.\n2 | Niet overgenomen, zie ook de toelichting bij punt 3.\n3 | Overgenomen.\n4 | Zie ons antwoord bij 3.\n\nMet vriendelijke groet,',
  );
  expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([
    'ter-kennisgeving',
    'niet-overgenomen',
    'overgenomen',
    'overgenomen',
  ]);
  expect(answers[1]?.passages).toHaveLength(1);
});

const decidedOf = (text: string) =>
  answersTo(text)
    .filter(({ status }) => status !== 'onbeantwoord')
    .map(({ key, status, passages }) => [key, status, passages.map((one) => one.text).join(' ')]);

test('what points back belongs to the sentence before it, whatever other point it resembles', () => {
  const found = decidedOf(
    'Geachte raad,\n\nU stelt voor om het dorpshuis open te houden. Dat begrijpen wij. Daarvoor zou de vergoeding van respijtzorg omlaag moeten, en dat willen wij niet.\n\nUw raad wil brieven in gewone taal. Dat is een goed voorstel. Wij passen de werkwijze van het steunpunt hierop aan.\n',
  );
  expect(found.map(([key, status]) => [key, status])).toEqual([
    ['p03', 'niet-overgenomen'],
    ['p07', 'overgenomen'],
  ]);
  expect(found[0]?.[2]).toMatch(/dat willen wij niet\.$/);
  expect(found[1]?.[2]).toMatch(/hierop aan\.$/);
});

test('a list with an item for each advice answers in its order, without any word in common', () => {
  const items = inventedPoints.map((_, at) => (at === 4 ? '- Helaas niet mogelijk.' : '- Dat regelen wij.'));
  const answers = answersTo(`Geachte raad,\n\nOns antwoord:\n\n${items.join('\n')}\n`);
  expect(answers.map(({ status }) => status === 'overgenomen')).toEqual(
    inventedPoints.map((_, at) => at !== 4),
  );
  expect(answers[4]?.status).toBe('niet-overgenomen');
  expect(answers[0]?.why).toEqual([{ code: 'order', words: [] }]);
  // One item too few: then nobody knows which is missing.
  const short = answersTo(`Geachte raad,\n\nOns antwoord:\n\n${items.slice(1).join('\n')}\n`);
  expect(short.filter(({ why }) => why.some(({ code }) => code === 'order'))).toEqual([]);
});

test('our own words that are quoted are no part of the answer', () => {
  const [, , third] = inventedPoints;
  const found = decidedOf(
    `Geachte raad,\n\n${third?.body ?? ''}\n\nHet advies over het dorpshuis nemen wij over.\n`,
  );
  expect(found).toEqual([['p03', 'overgenomen', 'Het advies over het dorpshuis nemen wij over.']]);
});

test('a table typed with a tab between two columns answers row by row, and its head answers nothing', () => {
  const [first, , third, , fifth] = inventedPoints;
  const rows = [
    ['Uw advies', 'Onze reactie'],
    [first?.title, 'Wij nemen dit over.'],
    [third?.title, 'Dit is niet haalbaar.'],
    [fifth?.title, 'Dat willen wij niet.'],
  ];
  const found = decidedOf(
    `Geachte raad,\n\n${rows.map((row) => row.join('\t')).join('\n')}\n\nMet vriendelijke groet,\n`,
  );
  expect(found).toEqual([
    ['p01', 'overgenomen', 'Wij nemen dit over.'],
    ['p03', 'niet-overgenomen', 'Dit is niet haalbaar.'],
    ['p05', 'niet-overgenomen', 'Dat willen wij niet.'],
  ]);
});
