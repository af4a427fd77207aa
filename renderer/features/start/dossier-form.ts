// What was filled in for a new dossier, and what is not right yet.
import { dutchDate } from '@shared/i18n/dutch-date';
import { words } from '@shared/i18n/nl-screens';
import { readDutchDate } from '@shared/i18n/read-dutch-date';
import type { InputOf } from '@shared/ipc/contract';

export interface DossierForm {
  readonly title: string;
  readonly policyTitle: string;
  readonly deadline: string;
  readonly councils: string;
}

export type FormErrors = Partial<Record<keyof DossierForm, string>>;
type NewDossier = InputOf<'dossier:create'>;

export const emptyForm: DossierForm = { title: '', policyTitle: '', deadline: '', councils: '' };
const mostCouncils = 400;

/** One council a line: the municipality, and behind a comma the council's own name. */
export function councilsOf(text: string): NewDossier['councils'] {
  return text
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => {
      const [municipality = '', ...rest] = line.split(',').map((part) => part.trim());
      const name = rest.join(', ');
      return { municipality, name: name === '' ? words.start.councilName(municipality) : name };
    });
}

export function checkForm(form: DossierForm): FormErrors {
  const errors: FormErrors = {};
  if (form.title.trim() === '') errors.title = words.start.noTitle;
  const deadline = deadlineError(form.deadline);
  if (deadline !== undefined) errors.deadline = deadline;
  const councils = councilsError(form.councils);
  if (councils !== undefined) errors.councils = councils;
  return errors;
}

/** Only for a form without errors. */
export function toNewDossier(form: DossierForm): NewDossier {
  const read = readDutchDate(form.deadline);
  return {
    title: form.title.trim(),
    policyTitle: form.policyTitle.trim(),
    deadline: read.is === 'date' ? read.iso : null,
    councils: councilsOf(form.councils),
  };
}

function deadlineError(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const read = readDutchDate(text);
  if (read.is === 'no-such-day') return words.start.noSuchDay(dutchDate(read.nearest));
  return read.is === 'unclear' ? words.start.notADate : undefined;
}

function councilsError(text: string): string | undefined {
  const councils = councilsOf(text);
  if (councils.length === 0) return words.start.noCouncils;
  if (councils.length > mostCouncils) return words.start.tooManyCouncils;
  const seen = new Set<string>();
  for (const { municipality, name } of councils) {
    const key = `${municipality}, ${name}`.toLowerCase();
    if (seen.has(key)) return words.start.twice(municipality);
    seen.add(key);
  }
  return undefined;
}
