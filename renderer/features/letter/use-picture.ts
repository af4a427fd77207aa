// A picture of the letter as the window can show it.
import type { DossierId, LetterPicture } from '@shared/domain';
import { useEffect, useState } from 'react';
import { ask } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';

/** Known by its bytes, so an address stays right for as long as the window is there. */
const addresses = new Map<string, Promise<string | null>>();

/** Null as long as it is being fetched, and where it is not on this computer. */
export function usePicture({ blob, mediaType }: Pick<LetterPicture, 'blob' | 'mediaType'>): string | null {
  const id = useDossier((store) => store.id);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    const found = addresses.get(blob) ?? fetchPicture(id, { blob, mediaType });
    addresses.set(blob, found);
    void found.then((url) => {
      if (url === null) addresses.delete(blob);
      if (isCurrent) setAddress(url);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, blob, mediaType]);
  return address;
}

async function fetchPicture(
  id: DossierId,
  { blob, mediaType }: Pick<LetterPicture, 'blob' | 'mediaType'>,
): Promise<string | null> {
  const reply = await ask('blob:read', { id, hash: blob });
  return reply.ok ? URL.createObjectURL(new Blob([reply.value.slice()], { type: mediaType })) : null;
}
