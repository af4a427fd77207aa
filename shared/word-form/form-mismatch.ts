// Whether a form says of its points which they are here: only within its own dossier and council.
import type { CouncilId, DossierId } from '../domain';
import type { FormWarning } from '../i18n/nl-word-form';
import type { FormOrigin } from './read-form';

/** Undefined when all is well, or when it is no form. Of another dossier or council its ids mean nothing. */
export function formMismatch(
  form: FormOrigin | undefined,
  dossier: DossierId | null,
  council: CouncilId | undefined,
): Extract<FormWarning, 'form-other-dossier' | 'form-other-council'> | undefined {
  if (form?.dossier !== undefined && form.dossier !== dossier) return 'form-other-dossier';
  return form?.council !== undefined && form.council !== council ? 'form-other-council' : undefined;
}
