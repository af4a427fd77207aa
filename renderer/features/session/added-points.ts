// Points that were put together before a decision: kept as drafts of their own, so they survive closing and can be undone.
import type { Command, LocalState } from '@shared/commands';

const prefix = 'added:';

/** Keeps that `key` was put beside `to`. Both are point keys, which are JSON themselves. */
export function addBeside(to: string, key: string): Command {
  return {
    type: 'write-draft',
    about: `${prefix}[${to},${key}]`,
    draft: { title: '', body: '', advice: '' },
  };
}

export function forgetAdded(local: LocalState, key: string): Command[] {
  return Object.keys(local.drafts)
    .filter((about) => readPair(about)?.[1] === key)
    .map((about) => ({ type: 'write-draft', about, draft: null }));
}

/** The pairs that are kept, as `proposals` reads them. */
export function addedPairs(drafts: LocalState['drafts']): [string, string][] {
  return Object.keys(drafts).flatMap((about) => {
    const pair = readPair(about);
    return pair === null ? [] : [pair];
  });
}

function readPair(about: string): [string, string] | null {
  if (!about.startsWith(prefix)) return null;
  try {
    const pair: unknown = JSON.parse(about.slice(prefix.length));
    return Array.isArray(pair) && pair.length === 2
      ? [JSON.stringify(pair[0]), JSON.stringify(pair[1])]
      : null;
  } catch {
    return null;
  }
}
