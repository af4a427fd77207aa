// The measures as one table on the console.
import { type LabelledSet, withoutCouncil } from './labelled-set';
import { averagePrecision, bCubedF1, bestF1, countTogether, partnerAmongFive } from './measures';
import type { Answer, Method } from './methods';

interface Row {
  readonly ranking: readonly number[] | undefined;
  readonly bCubed: number;
  readonly counts: string;
}

function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function describeOpposed(set: LabelledSet, answer: Answer): string {
  if (answer.opposed === undefined) return '-';
  const real = new Set(set.contradictions.map(({ a, b }) => pairName(a, b)));
  const found = answer.opposed.filter(({ a, b }) => real.has(pairName(a, b))).length;
  return `${found}/${real.size} +${answer.opposed.length - found}`;
}

function measure(set: LabelledSet, answer: Answer): Row {
  const { ranked, clusters } = answer;
  const hard = `${countTogether(set.hardNegatives, clusters)}/${set.hardNegatives.length}`;
  const contradicting = `${countTogether(set.contradictions, clusters)}/${set.contradictions.length}`;
  return {
    ranking: ranked && [averagePrecision(set, ranked), bestF1(set, ranked), partnerAmongFive(set, ranked)],
    bCubed: bCubedF1(set, clusters),
    counts: [hard, contradicting, describeOpposed(set, answer)].map((text) => text.padStart(8)).join(''),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function formatNumber(value: number | undefined): string {
  return (value === undefined ? '-' : value.toFixed(3)).padStart(8);
}

function print(name: string, setName: string, row: Row): void {
  const ranking = [0, 1, 2].map((index) => formatNumber(row.ranking?.[index])).join('');
  console.log(`${name.padEnd(27)}${setName.padEnd(15)}${ranking}${formatNumber(row.bCubed)}${row.counts}`);
}

function meanOf(rows: readonly Row[]): Row {
  const rankings = rows.flatMap(({ ranking }) => (ranking ? [ranking] : []));
  const ranking =
    rankings.length === 0
      ? undefined
      : [0, 1, 2].map((at) => mean(rankings.map((values) => values[at] ?? 0)));
  return { ranking, bCubed: mean(rows.map(({ bCubed }) => bCubed)), counts: '' };
}

/** Prints, per set, a method's mean over the same set without one council, for each council in turn, and the worst. */
export function printLeftOut(sets: readonly LabelledSet[], { name, answer }: Method): void {
  console.log(`\n${name}, with each council left out in turn`);
  for (const set of sets) {
    const councils = [...new Set(set.points.map(({ council }) => council))];
    const rows = councils.map((council) => {
      const rest = withoutCouncil(set, council);
      return measure(rest, answer(rest));
    });
    print('  mean of these', set.name, meanOf(rows));
    print('  lowest of these', set.name, lowestOf(rows));
  }
}

function lowestOf(rows: readonly Row[]): Row {
  return {
    ranking: [0, 1, 2].map((at) => Math.min(...rows.map(({ ranking }) => ranking?.[at] ?? 0))),
    bCubed: Math.min(...rows.map(({ bCubed }) => bCubed)),
    counts: '',
  };
}

/** Prints every method on every set, and its mean. */
export function printTable(sets: readonly LabelledSet[], methods: readonly Method[]): void {
  const heads = ['AP', 'F1', 'top 5', 'B-cubed', 'hard', 'contra', 'opposed'];
  console.log(`${'method'.padEnd(27)}${'set'.padEnd(15)}${heads.map((head) => head.padStart(8)).join('')}`);
  for (const { name, answer } of methods) {
    const rows = sets.map((set) => measure(set, answer(set)));
    sets.forEach((set, index) => {
      const row = rows[index];
      if (row !== undefined) print(name, set.name, row);
    });
    print(name, 'mean', meanOf(rows));
  }
  console.log(
    '\nAP: average precision over pairs of different councils. F1: at the best cut. top 5: a right partner among the' +
      '\nfive best. hard, contra: hard negatives and contradicting pairs in one cluster. opposed: found +false.' +
      '\nPlain methods cluster at the threshold that suits each set best; ours has one threshold.',
  );
}
