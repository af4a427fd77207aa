// What the writing help knows besides the dictionary.
import { join } from 'node:path';
import { succeed } from '@shared/domain';
import { findAbbreviations } from '@shared/policy';
import type { ReadPolicyDocument } from '@shared/policy/policy-document';
import { currentInvitation } from '@shared/merge';
import { policyShelf } from '@shared/views';
import { readPlainWords } from '../../documents/plain-word-list';
import type { Handlers } from '../app-context';
import { readKept } from '../readable-documents';

/** A word that stands in a plan this often is no slip of the pen. */
const oftenEnough = 2;
const mostDocuments = 4;

export const writingHandlers = {
  /** Codes: those of opening. */
  'writing:known': async (context, { id }) => {
    const opened = await context.stores.open(id);
    if (!opened.ok) return opened;
    const { shared, local } = opened.value.dossier;
    const documents: ReadPolicyDocument[] = [];
    for (const { blob } of policyShelf(shared, local).slice(0, mostDocuments)) {
      const document = await context.work.under(undefined, (limits) =>
        readKept(context, { id, hash: blob }, limits),
      );
      if (document.ok) documents.push(document.value);
    }
    const invitation = currentInvitation(shared.invitations, new Set(local.setAside));
    const names = [
      invitation?.title ?? '',
      ...(invitation?.councils ?? []).flatMap(({ name, municipality }) => [name, municipality]),
      ...(invitation?.addressees ?? []).map(({ name }) => name),
      ...(invitation?.chapters ?? []),
    ];
    return succeed({
      plainWords: await readPlainWords(join(context.resources, 'woordenlijsten')),
      abbreviations: documents.flatMap(findAbbreviations).map(({ short, long }) => ({ short, long })),
      words: [...new Set([...wordsOf(names.join('\n')), ...documents.flatMap(wordsThatReturn)])],
    });
  },
} satisfies Handlers<'writing:known'>;

function wordsThatReturn({ text }: ReadPolicyDocument): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= oftenEnough).map(([word]) => word);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]+(?:['’-]\p{L}+)*/gu) ?? [];
}
