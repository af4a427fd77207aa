// Earlier versions of the council's points: kept by main, and what was sent, which the dossier has.
import type { WorkingPoint } from '@shared/commands';
import type { AppError, Contribution } from '@shared/domain';
import { pointsOfSent } from '@shared/drafting';
import type { OwnVersion } from '@shared/ipc/contract';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import type { OwnText } from './use-own-text';

export interface Version {
  readonly key: string;
  /** An ISO time, or the date that a contribution has. */
  readonly at: string;
  readonly is: OwnVersion['is'] | 'sent';
  readonly read: () => Promise<Read>;
}

export type Read =
  | { readonly ok: true; readonly points: readonly WorkingPoint[] }
  | { readonly ok: false; readonly error: AppError };

interface Versions {
  /** Newest first; null as long as main is asked. */
  readonly versions: readonly Version[] | null;
  readonly error: AppError | null;
  readonly keep: () => Promise<AppError | null>;
}

export function useVersions({ dossier, council, text }: OwnText): Versions {
  const [listed, setListed] = useState<readonly OwnVersion[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const contributions = useDossier((store) => store.dossier?.shared.contributions);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void ask('versions:list', { id: dossier }).then((reply) => {
      if (!isCurrent) return;
      setListed(reply.ok ? reply.value : []);
      setError(reply.ok ? null : reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [dossier, asked]);
  const { points } = text;
  const versions = useMemo(() => {
    if (listed === null) return null;
    const kept = listed.map(({ name, at, is }): Version => {
      const read = async (): Promise<Read> => {
        const reply = await ask('versions:read', { id: dossier, council, name });
        return reply.ok ? { ok: true, points: reply.value } : reply;
      };
      return { key: name, at, is, read };
    });
    const sent = Object.entries(contributions ?? {})
      .filter(([, one]) => one.council === council && one.role === 'council' && one.minted !== 'choice')
      .map(([hash, one]) => sentVersion(hash, one, points));
    return [...kept, ...sent].sort((one, other) => (one.at < other.at ? 1 : -1));
  }, [listed, contributions, dossier, council, points]);
  const keep = useCallback(async () => {
    const reply = await ask('versions:keep', { id: dossier });
    if (!reply.ok) return reply.error;
    setAsked((times) => times + 1);
    return null;
  }, [dossier]);
  return { versions, error, keep };
}

function sentVersion(hash: string, { date, points }: Contribution, now: readonly WorkingPoint[]): Version {
  const read = (): Promise<Read> => Promise.resolve({ ok: true, points: pointsOfSent(points, now) });
  return { key: hash, at: date, is: 'sent', read };
}
