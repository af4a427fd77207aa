// What is different in the letter that was sent, paragraph by paragraph, with the heading above it.
import type { AppError, DossierId, SentLetter } from '@shared/domain';
import { letterDeskWords as words } from '@shared/i18n/nl-letter-desk';
import type { SentDifference } from '@shared/letter';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LineDifference } from '../../ui/difference';

interface SentDifferencesProps {
  readonly id: DossierId;
  readonly sent: SentLetter;
  /** Each college got a letter of its own. */
  readonly isOwnLetter: boolean;
  readonly onClose: () => void;
}

export function SentDifferences({ id, sent, isOwnLetter, onClose }: SentDifferencesProps) {
  const found = useDifferences(id, sent, isOwnLetter);
  return (
    <Dialog
      title={words.differencesTitle}
      isWide
      onClose={onClose}
      actions={
        <Button variant="main" onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      {found === null && <p role="status">{words.comparing}</p>}
      {found?.error !== undefined && <p>{found.error.message}</p>}
      {found?.differences !== undefined && <Differences differences={found.differences} />}
    </Dialog>
  );
}

function Differences({ differences }: { readonly differences: readonly SentDifference[] }) {
  if (differences.length === 0) return <p>{words.noDifference}</p>;
  return (
    <>
      <p>{words.differenceCount(differences.length)}</p>
      <ul className="sent-differences">
        {differences.map(({ place, before, after }, at) => (
          <li key={at}>
            <p className="label">{place === '' ? words.before : place}</p>
            <p className="written">
              <LineDifference before={before} after={after} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Found {
  readonly differences?: readonly SentDifference[];
  readonly error?: AppError;
}

function useDifferences(id: DossierId, sent: SentLetter, isOwnLetter: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const [addressee, ...others] = sent.addressees;
    const only = isOwnLetter && others.length === 0 ? { addressee } : {};
    void ask('letter:compare-sent', { id, hash: sent.blob, ...only }).then((reply) => {
      if (isCurrent) setFound(reply.ok ? { differences: reply.value } : { error: reply.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, sent, isOwnLetter]);
  return found;
}
