// What is being filled in: on the screen at once, on disk a moment later, in the invitation when it is saved.
import { reviseInvitation } from '@shared/commands';
import type { AppError } from '@shared/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { useInvitation } from '../../platform/dossier-views';
import { type InvitationForm, changeOf, formOf, readForm, writeForm } from './invitation-form';

/** The draft of the form among the dossier's drafts. */
const about = 'invitation';
/** Milliseconds after the last key. */
const pause = 400;

export interface InvitationEditing {
  readonly form: InvitationForm | null;
  /** The form holds what was filled in before and never saved. */
  readonly isDraft: boolean;
  readonly change: (change: (form: InvitationForm) => InvitationForm) => void;
  /** Throws away what was filled in. */
  readonly startOver: () => void;
  /** Makes it the invitation. Answers whether anything was different, or the error. Only for a form without errors. */
  readonly save: () => Promise<AppError | 'changed' | 'same'>;
  /** Whether something was filled in that is not in the invitation. */
  readonly isUnsaved: boolean;
}

export function useInvitationForm(): InvitationEditing {
  const invitation = useInvitation();
  const stored = useDossier(({ dossier }) => dossier?.local.drafts[about]?.body);
  const [draft] = useState(() => (stored === undefined ? null : readForm(stored)));
  const [isDraft, setIsDraft] = useState(draft !== null);
  const [form, setForm] = useState(() => draft ?? (invitation ? formOf(invitation) : null));
  const [isTouched, setIsTouched] = useState(false);
  const latest = useRef(form);
  const isWaiting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (!isWaiting.current) return;
    isWaiting.current = false;
    void writeDraft(latest.current);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const change = useCallback(
    (edit: (form: InvitationForm) => InvitationForm) => {
      if (latest.current === null) return;
      latest.current = edit(latest.current);
      isWaiting.current = true;
      setForm(latest.current);
      setIsTouched(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pause);
    },
    [keep],
  );
  const forget = () => {
    clearTimeout(timer.current);
    isWaiting.current = false;
    setIsTouched(false);
    setIsDraft(false);
    return useDossier.getState().dossier?.local.drafts[about] === undefined ? null : writeDraft(null);
  };
  return {
    form,
    isDraft,
    change,
    isUnsaved: isTouched || isDraft,
    startOver: () => {
      void forget();
      latest.current = invitation ? formOf(invitation) : null;
      setForm(latest.current);
    },
    save: async () => {
      // The draft goes first, so that undoing takes the invitation back before it brings the draft back.
      await forget();
      return form === null ? 'same' : saveForm(form);
    },
  };
}

function writeDraft(form: InvitationForm | null): Promise<AppError | null> {
  const draft = form === null ? null : { title: '', body: writeForm(form), advice: '' };
  return useDossier.getState().perform({ type: 'write-draft', about, draft });
}

async function saveForm(form: InvitationForm): Promise<AppError | 'changed' | 'same'> {
  const { dossier, perform } = useDossier.getState();
  if (dossier === null) return 'same';
  const { shared, local } = dossier;
  const setAside = new Set(local.setAside);
  const { change, documents } = changeOf(form, shared);
  const invitation = reviseInvitation(shared.invitations, setAside, change);
  if (invitation === undefined) return 'same';
  return (await perform({ type: 'invite', invitation, documents })) ?? 'changed';
}
