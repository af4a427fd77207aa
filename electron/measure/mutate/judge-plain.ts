// A file of the open JSON formats, read as a stranger's file is, and brought into a dossier where it is accepted.
import { actsFromDecisions, recordDatedActs } from '@shared/commands';
import { type AppError, type SharedRecord, sharedRecordSchema } from '@shared/domain';
import { formatVersion } from '@shared/exchange/envelope';
import { mintPlainContribution } from '@shared/exchange/plain-contribution';
import { plainDecisionsSchema } from '@shared/exchange/plain-decisions';
import { mintPlainDossier } from '@shared/exchange/plain-dossier';
import { readPlain } from '@shared/exchange/plain-reader';
import { exchangeSentences } from '@shared/i18n/nl-exchange';
import { plainSentences } from '@shared/i18n/nl-plain';
import { allRecords } from '@shared/merge';
import type { Judge } from './guarded';
import { richFiles } from './rich-envelopes';
import { surviveMerging } from './survives-merging';

/** Refusals of the file as a whole: there is no key to point at. */
const ofTheWhole = new Set(['json-invalid', 'json-too-deep', 'json-too-large', 'not-utf8']);

export async function plainJudge(): Promise<Judge> {
  // Lists of decisions name points all over the dossier.
  const { dossier } = await richFiles(Infinity);
  const id = dossier.shared.dossier;
  const accept = (records: readonly SharedRecord[], warnings: readonly AppError[]): string => {
    for (const { code, path = '' } of warnings) {
      if (code !== 'unknown-key' || path === '') throw new Error(`A warning without its place: ${code}`);
    }
    for (const record of records) {
      const parsed = sharedRecordSchema.safeParse(record);
      if (!parsed.success) throw new Error(`Minted what a file may not hold: ${parsed.error.message}`);
    }
    const [first] = records;
    const envelope = { kind: 'joint', version: formatVersion, producer: '', blobs: new Map() } as const;
    const outcome = surviveMerging(dossier, { ...envelope, dossier: first?.dossier ?? id, records });
    return `accepted${warnings.length > 0 ? ' with warnings' : ''}, ${outcome}`;
  };
  return ({ name, bytes }) => {
    if (name.startsWith('dossier')) {
      const minted = mintPlainDossier(bytes);
      return minted.ok ? accept([minted.value.record], minted.value.warnings) : refusal(minted.error);
    }
    if (name.startsWith('contribution')) {
      const minted = mintPlainContribution(bytes, id);
      return minted.ok ? accept([minted.value.record], minted.value.warnings) : refusal(minted.error);
    }
    const plain = readPlain(bytes, 'samenadvies-besluiten/1', plainDecisionsSchema);
    if (!plain.ok) return refusal(plain.error);
    const acts = actsFromDecisions(dossier.shared, plain.value.value, '2026-11-12T10:00:00Z');
    if (!acts.ok) return refusal(acts.error);
    const decided = recordDatedActs(dossier.shared, acts.value);
    return decided.ok
      ? accept(allRecords(decided.value.state), plain.value.warnings)
      : refusal(decided.error);
  };
}

function refusal({ code, message, path }: AppError): string {
  if (![exchangeSentences, plainSentences].some((all) => Object.hasOwn(all, code)))
    throw new Error(`No sentence for ${code}`);
  if (message === '') throw new Error(`An empty sentence for ${code}`);
  if (path === undefined && !ofTheWhole.has(code)) throw new Error(`${code} does not say where`);
  return code;
}
