// check FILE | check --rules
import { extname } from 'node:path';
import { type Result, fail, succeed } from '@shared/domain';
import { letterChecks, ruleTitles } from '@shared/i18n/nl-checks';
import { buildLetter } from '@shared/letter';
import {
  type Finding,
  checkLetter,
  checkLetterText,
  checkReadLetter,
  recogniseLetter,
  ruleIds,
} from '@shared/letter/checks';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { readDossierFile } from './dossier-file';
import { readInput, refused } from './files';
import { readWordLines } from './word-lines';

/** A decided dossier, or a letter that somebody made by hand in Word or as text. */
export async function checkCommand(args: readonly string[]): Promise<CommandOutcome> {
  if (args.includes('--rules')) return listRules();
  const words = readArguments(args, []);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één bestand, of --rules');
  const findings = await findingsIn(file);
  if (!findings.ok) return refused(findings.error, file);
  const errors = findings.value.filter(({ severity }) => severity === 'error').length;
  return {
    status: 0,
    json: findings.value.map(plainFinding),
    lines: [...findings.value.map(sentenceOf), letterChecks.found(findings.value.length, errors)],
  };
}

/** A finding as the command line prints it. */
export function plainFinding({ rule, severity, where, message }: Finding) {
  return { rule, severity, where, message };
}

/** Codes: those of `readInput`, `readDossierFile` and `readWordLines`, `unknown-file-type`, `not-text`. */
async function findingsIn(file: string): Promise<Result<Finding[]>> {
  switch (extname(file).toLowerCase()) {
    case '.samenadvies':
    case '.json': {
      const dossier = await readDossierFile(file);
      if (!dossier.ok) return dossier;
      const { state } = dossier.value;
      return succeed(checkLetter(state, buildLetter(state, { today: new Date().toISOString() })));
    }
    case '.docx': {
      const bytes = await readInput(file);
      const lines = bytes.ok ? readWordLines(bytes.value) : bytes;
      return lines.ok ? succeed(checkReadLetter(recogniseLetter(lines.value, 'word'))) : lines;
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
