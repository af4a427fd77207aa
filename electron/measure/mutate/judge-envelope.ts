// A .samenadvies file read as a stranger's file is, and merged where it is accepted.
import { readEnvelope } from '@shared/exchange/read-envelope';
import { exchangeSentences } from '@shared/i18n/nl-exchange';
import { canonicalState } from '@shared/merge';
import type { Judge } from './guarded';
import { richFiles } from './rich-envelopes';
import { surviveMerging } from './survives-merging';

export async function envelopeJudge(): Promise<Judge> {
  const { dossier } = await richFiles();
  const start = canonicalState(dossier.shared);
  let count = 0;
  return ({ bytes }) => {
    const read = readEnvelope(bytes);
    if (!read.ok) {
      const { code, message } = read.error;
      if (!Object.hasOwn(exchangeSentences, code)) throw new Error(`No sentence for ${code}`);
      if (message !== exchangeSentences[code as keyof typeof exchangeSentences])
        throw new Error(`Another sentence for ${code}`);
      return code;
    }
    const outcome = surviveMerging(dossier, read.value);
    count += 1;
    if (count % 100 === 0 && canonicalState(dossier.shared) !== start)
      throw new Error('The dossier was changed.');
    return `accepted, ${outcome}`;
  };
}
