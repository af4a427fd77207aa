// The parts around the points: sources, summary, annexes, points for some colleges only.
import { describe, expect, it } from 'vitest';
import { type DatedAct, recordDatedActs } from '../commands';
import type { AddresseeId, CouncilId, DecisionAct, JointPoint, JointPointId, SectionId } from '../domain';
import { type SharedState, addRecords, emptyState } from '../merge';
import { roundInvitation, sentBy, smallRound } from '../test-support/small-round';
import { currentPoints, keyOf, letterSettings } from '../views';
import { type LetterChoices, buildLetter } from './build-letter';
import type { LetterBlock, LetterModel, LetterText } from './letter-model';

const section = 's1' as SectionId;
const invitation = roundInvitation({ ber: 'Berkelhoek', dij: 'Dijkstad', els: 'Elsloo' });

/** Two points of the first council and one of the second, taken as `joint` says, in one numbered section. */
function dossierWith(joint: readonly Partial<JointPoint>[], ...more: DecisionAct[]): SharedState {
  const source = { quote: 'De wachttijd is acht weken.', section: '3.2', page: 14 };
  const records = [
    invitation,
    sentBy('ber', [{ source }, {}]),
    sentBy('dij', [{ source: { ...source, quote: 'acht weken' } }]),
  ];
  const grown = addRecords(emptyState(smallRound), records);
  if (!grown.ok) throw new Error(grown.error.code);
  const points = currentPoints(grown.value.state);
  const groups = [[points[0], points[2]], [points[1]]];
  const acts: DecisionAct[] = [
    { act: 'set-outline', sections: [{ id: section, title: 'Adviezen', children: [] }] },
    ...groups.map((group, at): DecisionAct => ({
      act: 'take',
      jointPoint: {
        id: `j${at}` as JointPointId,
        members: group.flatMap((point) => (point ? [{ ...keyOf(point), content: point.content }] : [])),
        handling: group.length > 1 ? 'samenvoegen' : 'overnemen',
        section,
        order: at,
        kind: 'advies',
        title: `Titel ${at}`,
        body: 'Wat wij zien.',
        advice: 'Doe dit. En dat.',
        ...joint[at],
      },
    })),
    ...more,
  ];
  const decided = recordDatedActs(
    grown.value.state,
    acts.map((act): DatedAct => ({ act, at: '2026-11-11T20:00:00Z' })),
  );
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.state;
}

const built = (state: SharedState, choices: LetterChoices, addressee?: string): LetterModel =>
  buildLetter(state, {
    today: '2026-11-21',
    choices,
    ...(addressee !== undefined && { addressee: addressee as AddresseeId }),
  });
const plain = (content: readonly LetterText[]) => content.map(({ text }) => text).join('');
const texts = (blocks: readonly LetterBlock[]) =>
  blocks.flatMap((block) =>
    'content' in block ? [plain(block.content)] : 'text' in block ? [block.text] : [],
  );
const notesIn = (blocks: readonly LetterBlock[]) =>
  blocks.flatMap((block) =>
    'content' in block ? block.content.flatMap(({ note }) => (note ? [plain(note)] : [])) : [],
  );

describe('sources', () => {
  it('stand in one footnote a point, a passage within another passage not again', () => {
    expect(notesIn(built(dossierWith([]), { sources: 'footnotes' }).blocks)).toEqual([
      'Paragraaf 3.2, bladzijde 14: ‘De wachttijd is acht weken.’',
    ]);
  });

  it('stand in brackets behind the text', () => {
    const { blocks } = built(dossierWith([]), { sources: 'brackets' });
    expect(texts(blocks)).toContain('Wat wij zien. (Zie paragraaf 3.2, bladzijde 14.)');
    expect(notesIn(blocks)).toEqual([]);
  });

  it('are never left out, also where a point is a list only', () => {
    const state = dossierWith([{ body: '- een\n- twee', advice: '' }]);
    expect(texts(built(state, { sources: 'brackets' }).blocks)).toContain(
      '(zie paragraaf 3.2, bladzijde 14)',
    );
  });
});

describe('the summary', () => {
  it('names every advice once, with the number that the point has', () => {
    const { blocks } = built(dossierWith([]), { summary: 'list' });
    const lines = blocks.flatMap((block) =>
      block.type === 'summary-line' ? [`${plain(block.number)} ${plain(block.content)}`] : [],
    );
    expect(lines).toEqual(['1.1 Titel 0. Doe dit.', '1.2 Titel 1. Doe dit.']);
    const numbers = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.number] : [])));
    expect(numbers).toContain('1.2');
  });

  it('says how many wishes there are when they do not all fit', () => {
    const wishes = Array.from(
      { length: 6 },
      (_, at) => `- wens ${at} ${'met veel woorden '.repeat(5).trim()};`,
    );
    const { blocks } = built(dossierWith([{ advice: wishes.join('\n') }]), { summary: 'table' });
    const table = blocks.find((block) => block.type === 'table');
    const [first] = table?.type === 'table' ? table.rows : [];
    expect(first?.[2]?.map(plain).join('')).toMatch(/^Wens 0 .*\. En nog 5 adviezen bij dit punt\.$/u);
  });
});

describe('a point for some colleges only', () => {
  const state = dossierWith([{}, { addressees: ['dij' as AddresseeId] }]);

  it('says so in the letter to all, and not in their own', () => {
    expect(texts(built(state, {}).blocks)).toContain('Alleen voor het college van Dijkstad.');
    expect(texts(built(state, {}, 'dij').blocks).join(' ')).not.toContain('Alleen voor');
  });

  it('is in no part of the letter to another college, and the overview says where it went', () => {
    const { blocks } = built(state, { summary: 'list', annexes: ['contributions'], contents: true }, 'ber');
    expect(texts(blocks)).not.toContain('Titel 1');
    const cells = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat(2).map(plain) : []));
    expect(cells).toContain('Staat in de brief aan een ander college.');
  });
});

describe('annexes', () => {
  const minority: DecisionAct = {
    act: 'note-position',
    jointPoint: 'j0' as JointPointId,
    council: 'els' as CouncilId,
    position: { stance: 'minderheid', text: 'Wij willen eerst onderzoek.' },
  };

  it('are lettered in order, only where they have something to say', () => {
    const headings = (choices: LetterChoices, ...acts: DecisionAct[]) =>
      built(dossierWith([], ...acts), choices).blocks.flatMap((block) =>
        block.type === 'heading' && block.isAnnex ? [`${block.number} ${plain(block.content)}`] : [],
      );
    expect(headings({ minority: 'annex', annexes: ['abbreviations', 'contributions'] })).toEqual([
      'Bijlage A Bijdragen van de raden',
    ]);
    expect(headings({ minority: 'annex', annexes: ['contributions', 'decisions'] }, minority)).toEqual([
      'Bijlage A Minderheidsstandpunten',
      'Bijlage B Bijdragen van de raden',
      'Bijlage C Besluitenlijst',
    ]);
  });

  it('hold what a minority thinks, and the point leads there', () => {
    const said = texts(built(dossierWith([], minority), { minority: 'annex' }).blocks);
    expect(said).toContain('Elsloo heeft een minderheidsstandpunt: zie Bijlage A.');
    expect(said.indexOf('Wij willen eerst onderzoek.')).toBeGreaterThan(
      said.indexOf('Minderheidsstandpunten'),
    );
    expect(said).toContain('Bij punt 1.1: Titel 0');
  });

  it('explain an abbreviation as the letter does, else as the field does, and a notion that is defined', () => {
    const body =
      'De Wet gemeentelijke schuldhulpverlening (Wgs) geldt, en de Wmo. Onder zelfregie verstaan wij zelf kiezen.';
    const { blocks } = built(dossierWith([{ body }]), { annexes: ['abbreviations'] });
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' ? table.rows.map((row) => row.flat().map(plain)) : []).toEqual([
      ['Wgs', 'Wet gemeentelijke schuldhulpverlening'],
      ['Wmo', 'Wet maatschappelijke ondersteuning'],
      ['zelfregie', 'zelf kiezen'],
    ]);
  });

  it('tell of every point of every council what became of it', () => {
    const { blocks } = built(dossierWith([]), { annexes: ['contributions'] });
    const rows = blocks.flatMap((block) =>
      block.type === 'table' ? block.rows.map((cells) => cells.map((cell) => cell.map(plain).join(' '))) : [],
    );
    expect(rows).toEqual([
      ['Punt ber 1', 'Samengevoegd met Dijkstad.', '1.1'],
      ['Punt ber 2', 'Overgenomen.', '1.2'],
      ['Punt dij 1', 'Samengevoegd met Berkelhoek.', '1.1'],
    ]);
    expect(texts(blocks)).toContain('Deze raad bracht geen punten in.');
  });
});

describe('the choices', () => {
  it('are kept in the dossier, and an annex of a later version is kept but not printed', () => {
    const state = dossierWith(
      [],
      { act: 'set-letter-part', letterPart: { part: 'form', value: 'report' } },
      { act: 'set-letter-part', letterPart: { part: 'annexes', value: ['map', 'decisions'] } },
    );
    expect(letterSettings(state)).toMatchObject({ form: 'report', annexes: ['decisions'], sources: 'off' });
  });
});
