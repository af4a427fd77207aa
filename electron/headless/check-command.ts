// check FILE [--policy POLICY] | check --rules
import { extname } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { letterChecks, ruleTitles } from '@shared/i18n/nl-checks';
import { buildLetter } from '@shared/letter';
import {
  type Finding,
  type PolicyTexts,
  checkLetter,
  checkLetterText,
  checkReadLetter,
  quotesByDocument,
  ruleIds,
} from '@shared/letter/checks';
import type { SharedState } from '@shared/merge';
import { QuoteLocator } from '@shared/policy';
import { type JobPort, wordLimits } from '../jobs/job-port';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome, CommandRunner } from './command-line';
import { readDossierFile } from './dossier-file';
import { readInput, refused } from './files';
import { type PolicyFile, readPolicyFile } from './policy-file';

/** A decided dossier, or a letter that somebody made by hand in Word or as text. */
export const checkCommand: CommandRunner = async (args, { jobs }) => {
  if (args.includes('--rules')) return listRules();
  const words = readArguments(args, ['policy']);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één bestand, of --rules');
  const policyFile = words.option('policy');
  const policy = policyFile === undefined ? undefined : await readPolicyFile(policyFile);
  if (policy !== undefined && !policy.ok) return refused(policy.error, policyFile);
  const findings = await findingsIn(file, policy?.value, jobs);
  if (!findings.ok) return refused(findings.error, file);
  const errors = findings.value.filter(({ severity }) => severity === 'error').length;
  return {
    status: 0,
    json: findings.value.map(plainFinding),
    lines: [...findings.value.map(sentenceOf), letterChecks.found(findings.value.length, errors)],
  };
};

/** A finding as the command line prints it. */
export function plainFinding({ rule, severity, where, message }: Finding) {
  return { rule, severity, where, message };
}

/** Codes: those of `readInput`, `readDossierFile`, `readWordLetter` and of jobs, `unknown-file-type`, `not-text`. */
async function findingsIn(
  file: string,
  policy: PolicyFile | undefined,
  jobs: JobPort,
): Promise<Result<Finding[]>> {
  switch (extname(file).toLowerCase()) {
    case '.samenadvies':
    case '.json': {
      const dossier = await readDossierFile(file);
      if (!dossier.ok) return dossier;
      const { state } = dossier.value;
      const letter = buildLetter(state, { today: new Date().toISOString() });
      return succeed(checkLetter(state, letter, policy && onlyPolicy(state, policy)));
    }
    case '.docx': {
      const bytes = await readInput(file);
      const letter = bytes.ok
        ? await jobs.run('read-word-letter', { bytes: bytes.value }, wordLimits)
        : bytes;
      return letter.ok ? succeed(checkReadLetter(letter.value)) : letter;
    }
    case '.txt':
    case '.md': {
      const bytes = await readInput(file);
      const text = bytes.ok ? decodeText(bytes.value) : bytes;
      return text.ok ? succeed(checkLetterText(text.value)) : text;
    }
    default:
      return fail(
        'unknown-file-type',
        'Dit soort bestand kan Samenadvies niet nakijken. Er is niets veranderd. Kies een bestand dat eindigt op .samenadvies, .docx of .txt.',
      );
  }
}

/** The policy document that was named stands for every one of the dossier. */
function onlyPolicy(state: SharedState, { document, sections }: PolicyFile): PolicyTexts {
  const locator = new QuoteLocator(document, sections);
  return new Map([...quotesByDocument(state).keys()].map((hash) => [hash, locator]));
}

/** UTF-8 or UTF-16 by its mark, else Windows-1252: what Windows programs of before wrote. */
function decodeText(bytes: Uint8Array): Result<string> {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return succeed(new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes));
  }
  if (bytes.includes(0)) {
    return fail(
      'not-text',
      'Dit bestand bevat geen gewone tekst. Er is niets veranderd. Bewaar de brief als .docx of .txt.',
    );
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return succeed(new TextDecoder('windows-1252').decode(bytes));
  }
}

function listRules(): CommandOutcome {
  return {
    status: 0,
    json: ruleIds.map((rule) => ({ rule, message: ruleTitles[rule] })),
    lines: ruleIds.map((rule) => `${rule}: ${ruleTitles[rule]}`),
  };
}

function sentenceOf({ severity, where, message }: Finding): string {
  return `${letterChecks.severities[severity]} · ${where}: ${message}`;
}
