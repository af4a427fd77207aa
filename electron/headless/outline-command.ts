// outline POLICY.(pdf|docx|txt|md)
import { policyWords } from '@shared/i18n/nl-policy';
import type { PolicySection } from '@shared/policy';
import { readArguments, usageError } from './arguments';
import type { CommandOutcome } from './command-line';
import { refused } from './files';
import { plainPage, readPolicyFile } from './policy-file';

/** The recognised outline; nothing is written. Codes: those of `readPolicyFile`. */
export async function outlineCommand(args: readonly string[]): Promise<CommandOutcome> {
  const words = readArguments(args, []);
  if (typeof words === 'string') return usageError(words);
  const [file, ...others] = words.files;
  if (file === undefined || others.length > 0) return usageError('noem één beleidsstuk');
  const policy = await readPolicyFile(file);
  if (!policy.ok) return refused(policy.error, file);
  const { sections } = policy.value;
  return {
    status: 0,
    json: {
      sections: sections.map(({ level, number, title, page, start, end }) => ({
        level,
        number,
        title,
        page: plainPage(page),
        start,
        end,
      })),
    },
    lines: [...sections.map(sentenceOf), policyWords.sections(sections.length)],
  };
}

function sentenceOf({ level, number, title, page }: PolicySection): string {
  const named = number === null ? title : `${number} ${title}`;
  return `${'  '.repeat(level - 1)}${named}${page === null ? '' : `, ${policyWords.page(page)}`}`;
}
