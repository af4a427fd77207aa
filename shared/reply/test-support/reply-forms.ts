// The forms in which colleges answer, each with who said what where: invented letters to tune and test on.
import type { AddresseeId } from '../../domain';
import type { ReplyStatus } from '../../domain/reply';
import { type InventedPoint, inventedAddressees, inventedPoints } from './invented-advice';
import { type MarkedAnswer, MarkedLetter } from './marked-letter';

export interface ReplyForm {
  readonly name: string;
  readonly text: string;
  readonly answers: readonly (MarkedAnswer & { readonly addressee?: AddresseeId })[];
}

const opening =
  'Geachte leden van de adviesraden,\n\nOp 3 november 2026 ontvingen wij uw gezamenlijke advies over de regiovisie. Wij danken u voor uw inzet. Hieronder leest u onze reactie.';
const closing =
  'Wij hopen u hiermee voldoende te hebben geïnformeerd. Heeft u vragen, neem dan gerust contact met ons op.\n\nMet vriendelijke groet,\n\nburgemeester en wethouders van Elzendijk';
const silent = new Set(['p03', 'p06', 'p09']);

function letter(write: (letter: MarkedLetter) => void): MarkedLetter {
  const made = new MarkedLetter().paragraph(opening);
  write(made);
  return made.write(closing);
}

function eachPoint(
  write: (letter: MarkedLetter, point: InventedPoint, number: number) => void,
): MarkedLetter {
  return letter((made) => {
    inventedPoints.forEach((point, at) => write(made, point, at + 1));
  });
}

function form(name: string, made: MarkedLetter): ReplyForm {
  return { name, ...made.finish() };
}

function everyKey(): string[] {
  return inventedPoints.map(({ key }) => key);
}

export function replyForms(): ReplyForm[] {
  return [
    form(
      'numbered answers, short',
      eachPoint(
        (made, { key, short }, number) => void made.write(`${number}. `).answer(key, short).write('\n\n'),
      ),
    ),
    form(
      'numbers of the letter',
      eachPoint(
        (made, { key, long }, number) =>
          void made
            .paragraph(`Ad ${letterNumber(number)}`)
            .answer(key, long)
            .write('\n\n'),
      ),
    ),
    form(
      'repeated in quotes',
      eachPoint(
        (made, { key, restated, long }) =>
          void made.paragraph(`“${restated}”`).answer(key, long).write('\n\n'),
      ),
    ),
    form(
      'repeated, then answered',
      eachPoint(
        (made, { key, restated, long }) => void made.paragraph(restated).answer(key, long).write('\n\n'),
      ),
    ),
    form(
      'headings',
      eachPoint(
        (made, { key, title, long }) => void made.write(`${title}\n\n`).answer(key, long).write('\n\n'),
      ),
    ),
    form(
      'table',
      letter((made) => {
        made.write('| Advies | Reactie | Status |\n|---|---|---|\n');
        for (const {
          key,
          restated,
          running: [status, text],
        } of inventedPoints)
          made
            .write(`| ${restated} | `)
            .answer(key, [status, `${text} | ${tableWord[status]}`])
            .write(' |\n');
        made.write('\n');
      }),
    ),
    form(
      'short items',
      letter((made) => {
        made.paragraph('Wij gaan puntsgewijs op uw adviezen in.');
        for (const { key, restated, short } of inventedPoints)
          made.write(`• ${restated}\n• `).answer(key, short).write('\n');
        made.write('\n');
      }),
    ),
    form('themes in another order', themes()),
    form('several in one sentence', several()),
    form(
      'refusal of everything',
      letter(
        (made) =>
          void made
            .answer(everyKey(), [
              'niet-overgenomen',
              'Wij hebben uw advies besproken in onze vergadering. Wij nemen uw adviezen niet over. De regiovisie is met zorg tot stand gekomen en wij zien geen aanleiding om haar aan te passen.',
            ])
            .write('\n\n'),
      ),
    ),
    form(
      'thank you and no more',
      letter(
        (made) =>
          void made
            .answer(everyKey(), [
              'ter-kennisgeving',
              'Wij hebben uw advies met belangstelling gelezen en nemen het voor kennisgeving aan.',
            ])
            .write('\n\n'),
      ),
    ),
    references(),
    form(
      'some silent',
      eachPoint((made, { key, title, long }) => {
        if (!silent.has(key)) made.write(`${title}\n\n`).answer(key, long).write('\n\n');
      }),
    ),
    form(
      'some silent, running text',
      letter((made) => {
        for (const { key, running } of inventedPoints)
          if (!silent.has(key)) made.answer(key, running).write('\n\n');
      }),
    ),
    form(
      'footers in sentences',
      eachPoint(
        (made, { key, restated, long }) => void made.paragraph(restated).answer(key, long).write('\n\n'),
      ).inPages(72, 11, (page) => `Gemeente Elzendijk - reactie op advies - pagina ${page} van 9`),
    ),
    perCollege(),
  ];
}

const tableWord: Readonly<Record<ReplyStatus, string>> = {
  overgenomen: 'Overgenomen',
  deels: 'Deels',
  'toegezegd-later': 'Later',
  'ter-kennisgeving': 'Ter kennisgeving',
  'niet-overgenomen': 'Niet overgenomen',
  'beantwoord-zonder-besluit': 'Beantwoord',
  onbeantwoord: '',
};

function letterNumber(number: number): string {
  return ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1', '6.1'][number - 1] ?? '';
}

function point(key: string): InventedPoint {
  const found = inventedPoints.find((one) => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

function themes(): MarkedLetter {
  return letter((made) => {
    for (const group of [
      ['p10', 'p03', 'p04'],
      ['p08', 'p07'],
      ['p02', 'p01'],
      ['p09', 'p06', 'p05'],
    ]) {
      for (const key of group) made.answer(key, point(key).running).write(' ');
      made.write('\n\n');
    }
  });
}

/** Sentences that answer two or three points at once. */
function several(): MarkedLetter {
  return letter((made) => {
    made
      .answer(
        ['p01', 'p02'],
        [
          'overgenomen',
          'Uw adviezen over de belbus in het weekend en over toegankelijke haltes nemen wij beide over.',
        ],
      )
      .write('\n\n');
    made
      .answer(
        ['p03', 'p04'],
        [
          'niet-overgenomen',
          'Wij nemen de adviezen 3 en 4 niet over. Voor het dorpshuis en de huiskamers is geen geld beschikbaar.',
        ],
      )
      .write('\n\n');
    made
      .answer(
        ['p05', 'p06'],
        [
          'toegezegd-later',
          'Wat u schrijft over respijtzorg en over jonge mantelzorgers nemen wij mee in het uitvoeringsprogramma mantelzorg.',
        ],
      )
      .write('\n\n');
    made
      .answer(
        ['p07', 'p08'],
        [
          'overgenomen',
          'Brieven in gewone taal en één telefoonnummer: daar gaan wij mee aan de slag, beide adviezen worden overgenomen.',
        ],
      )
      .write('\n\n');
    made.paragraph('Jeugd en wonen');
    made.answer('p09', point('p09').running).write(' ').answer('p10', point('p10').running).write('\n\n');
  });
}

/** Who is sent to another answer has that answer too. */
function references(): ReplyForm {
  const sent: Readonly<Record<string, readonly [string, ReplyStatus, string]>> = {
    p04: ['p03', 'niet-overgenomen', 'Zie onze reactie bij advies 3.'],
    p08: ['p07', 'overgenomen', 'Hiervoor geldt hetzelfde als bij advies 7.'],
  };
  const made = eachPoint((letter, { key, long }, number) => {
    const reference = sent[key];
    letter.paragraph(`Advies ${number}`);
    letter.answer(key, reference === undefined ? long : [reference[1], reference[2]]).write('\n\n');
  });
  const { name, text, answers } = form('back references', made);
  const added = Object.entries(sent).flatMap(([key, [other, status]]) =>
    answers.filter((answer) => answer.key === other).map((answer) => ({ ...answer, key, status })),
  );
  return { name, text, answers: [...answers, ...added] };
}

function perCollege(): ReplyForm {
  const made = new MarkedLetter().paragraph(opening);
  const owners: AddresseeId[] = [];
  for (const [at, { id }] of inventedAddressees.entries()) {
    made.paragraph(`College van ${at === 0 ? 'Elzendijk' : 'Waterhoek'}`);
    for (const { key, title, long, running } of inventedPoints) {
      // The second college leaves some points out and answers in its own words.
      if (at === 1 && silent.has(key)) continue;
      made
        .write(`${title}\n\n`)
        .answer(key, at === 0 ? long : running)
        .write('\n\n');
      owners.push(id as AddresseeId);
    }
  }
  const { text, answers } = made.write(closing).finish();
  return {
    name: 'each college apart',
    text,
    answers: answers.flatMap((answer, at) => {
      const addressee = owners[at];
      return addressee === undefined ? [] : [{ ...answer, addressee }];
    }),
  };
}
