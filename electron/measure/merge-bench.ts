// How long merging takes, beside reading and hashing the same files and doing nothing else.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { addRecords, canonicalState, emptyState } from '@shared/merge';
import { sessionView } from '@shared/views';
import { generateRound } from './generated-round';
import { type Work, measure, printTable, wholeProcess } from './harness';

export async function benchMerge(folder: string, commandLine: string): Promise<void> {
  const start = writeRound(folder, 7, 14);
  const out = join(folder, 'samen.samenadvies');
  const files = Array.from({ length: 7 }, (_, at) => join(folder, `raad${at + 1}.json`));
  printTable(
    'merge: zeven raden, 98 punten, heel proces',
    await measure(
      [
        wholeProcess('node zonder werk (bodem)', ['-e', '0']),
        wholeProcess('samenadvies merge', [commandLine, 'merge', '--dossier', start, ...files, '--out', out]),
      ],
      7,
    ),
  );
  for (const [councils, pointsEach] of [
    [7, 14],
    [70, 30],
    [342, 30],
  ] as const) {
    const works = mergeInProcess(folder, councils, pointsEach);
    printTable(
      `merge: ${councils} raden, ${councils * pointsEach} punten, in het proces`,
      await measure(works, 5),
    );
  }
}

function mergeInProcess(folder: string, councils: number, pointsEach: number): Work[] {
  const start = writeRound(folder, councils, pointsEach);
  const dossier = mintPlainDossier(new Uint8Array(readFileSync(start)));
  if (!dossier.ok) throw new Error(dossier.error.code);
  const files = Array.from(
    { length: councils },
    (_, at) => new Uint8Array(readFileSync(join(folder, `raad${at + 1}.json`))),
  );
  const merge = () => {
    let state = emptyState(dossier.value.dossier);
    const records = files.map((bytes) => {
      const minted = mintPlainContribution(bytes, dossier.value.dossier);
      if (!minted.ok) throw new Error(minted.error.code);
      return minted.value.record;
    });
    const grown = addRecords(state, [dossier.value.record, ...records]);
    if (grown.ok) state = grown.value.state;
    return state;
  };
  return [
    {
      name: 'JSON.parse en SHA-256 (bodem)',
      once: () => {
        for (const bytes of files) {
          JSON.parse(Buffer.from(bytes).toString());
          createHash('sha256').update(bytes).digest('hex');
        }
      },
    },
    { name: 'samenvoegen', once: () => void merge() },
    { name: 'samenvoegen en canonieke staat', once: () => void canonicalState(merge()) },
    { name: 'samenvoegen en stand van de sessie', once: () => void sessionView(merge()) },
  ];
}

function writeRound(folder: string, councils: number, pointsEach: number): string {
  const round = generateRound(councils, pointsEach);
  const start = join(folder, 'dossier.json');
  writeFileSync(start, JSON.stringify(round.dossier));
  for (const contribution of round.contributions) {
    writeFileSync(join(folder, `${contribution.council}.json`), JSON.stringify(contribution));
  }
  return start;
}
