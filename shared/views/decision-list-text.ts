// The decision list in words: the model of the Word document.
import type { Council, CouncilId } from '../domain';
import { dutchDay, dutchTime } from '../i18n/dutch-moment';
import { decisionListWords as words, stanceWords } from '../i18n/nl-agreement';
import { dutchList } from '../letter/dutch-list';
import type { DecisionList, ListedDecision, ListedPosition } from './decision-list';

/** A cell as paragraphs; the first of `point` is the title. */
export interface DecisionListRow {
  readonly number: string;
  readonly point: readonly string[];
  readonly decision: readonly string[];
  readonly positions: readonly string[];
}

export interface DecisionListText {
  readonly language: 'nl-NL';
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly columns: readonly [string, string, string, string];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly DecisionListRow[] }[];
  /** Under the tables: what was not decided, or that nothing was. */
  readonly notes: readonly string[];
}

/** Moments are those of this computer's time zone. */
export function decisionListText(list: DecisionList, councils: readonly Council[]): DecisionListText {
  const names = new Map(councils.map(({ id, name, municipality }) => [id, municipality.trim() || name]));
  const nameOf = (council: CouncilId) => names.get(council) ?? council;
  const parts = (['joint', 'dropped', 'parked', 'apart'] as const)
    .map((part) => ({ heading: words[part], rows: list[part].map((row) => rowOf(row, nameOf)) }))
    .filter(({ rows }) => rows.length > 0);
  const { number, point, decision, positions } = words.columns;
  return {
    language: 'nl-NL',
    title: words.title,
    subtitle: list.title === '' ? '' : words.subtitle(list.title),
    author: dutchList(councils.map(({ name }) => name)),
    columns: [number, point, decision, positions],
    parts,
    notes: [
      ...(parts.length === 0 ? [words.empty] : []),
      ...(list.undecided === 0 ? [] : [words.open(list.undecided)]),
    ],
  };
}

function rowOf(row: ListedDecision, nameOf: (council: CouncilId) => string): DecisionListRow {
  const sources = dutchList(row.councils.map(nameOf));
  return {
    number: String(row.number),
    point: [
      ...row.titles.map((title) => (title.trim() === '' ? words.untitled : title)),
      [sources, row.refs.join(', ')].filter((part) => part !== '').join(': '),
    ].filter((line) => line !== ''),
    decision: [
      decisionWord(row.decision),
      ...(row.reason.trim() === '' ? [] : [words.reason(row.reason.trim())]),
      ...(row.isReopened ? [words.reopened] : []),
      ...(row.isContested ? [words.forked] : []),
      words.moment(dutchDay(row.at), dutchTime(row.at)),
    ],
    positions: row.positions.map((position) => positionLine(position, nameOf)),
  };
}

function decisionWord(decision: ListedDecision['decision']): string {
  switch (decision) {
    case 'niet-opnemen':
      return words.isDropped;
    case 'parkeren':
      return words.isParked;
    case 'apart-houden':
      return words.isApart;
    default:
      return words.handling[decision];
  }
}

/** "Zeewijk: tegen (eigen antwoord). Te duur." */
function positionLine(
  { council, position: { stance, text, onBehalf }, isOwn }: ListedPosition,
  nameOf: (council: CouncilId) => string,
): string {
  const from = isOwn ? words.own : (onBehalf ?? '');
  const line = words.position(nameOf(council), stanceWords[stance].toLowerCase());
  const said = text === undefined || text.trim() === '' ? '' : ` ${text.trim()}`;
  return `${line}${from === '' ? '' : ` (${from})`}.${said}`;
}
