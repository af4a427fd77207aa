// The second window: follows what main says, and has nothing to press. Escape closes it.
import { projectorWords as words } from '@shared/i18n/nl-projector';
import type { ProjectorPicture } from '@shared/views/projector';
import { useEffect, useState } from 'react';
import { ask, listen } from '../../platform/bridge';
import { ProjectorPointView } from './projector-point';
import './projector.css';

export function ProjectorPage() {
  const picture = usePicture();
  useEffect(() => {
    document.title = words.windowTitle;
    // Paper is light in a dark hall too: it is what a beamer shows best.
    document.documentElement.dataset['theme'] = 'light';
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void ask('projector:close', null);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (picture.kind === 'black') return <main className="beamer is-black" aria-label={words.black} />;
  if (picture.kind === 'point') return <ProjectorPointView point={picture} />;
  return (
    <main className="beamer is-calm">
      {picture.kind === 'neutral' ? (
        <h1 className="beamer-title">{words.neutral}</h1>
      ) : (
        <>
          <h1 className="beamer-title">{picture.title}</h1>
          <p className="beamer-progress">{picture.progress}</p>
          {picture.next !== '' && <p>{words.next(picture.next)}</p>}
          {picture.clock !== '' && <p>{picture.clock}</p>}
        </>
      )}
    </main>
  );
}

function usePicture(): ProjectorPicture {
  const [picture, setPicture] = useState<ProjectorPicture>({ kind: 'neutral' });
  useEffect(() => {
    let hasHeard = false;
    const stop = listen('projector:picture', (told) => {
      hasHeard = true;
      setPicture(told);
    });
    void ask('projector:read', null).then((reply) => {
      if (reply.ok && !hasHeard) setPicture(reply.value.picture);
    });
    return stop;
  }, []);
  return picture;
}
