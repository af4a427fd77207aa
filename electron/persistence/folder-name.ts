// A dossier's folder: its id, spelled so that no file system confuses it with another.
import { type DossierId, dossierIdSchema } from '@shared/domain';

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Capitals become `~` and the small letter, since Windows and macOS hold `Abc` and `abc` for one name. */
export function folderNameOf(id: DossierId): string {
  const spelled = id.replace(/[A-Z]/g, (letter) => `~${letter.toLowerCase()}`);
  return reservedOnWindows.test(spelled) ? `${spelled}~` : spelled;
}

/** The id that a folder stands for; undefined for folders that are no dossier. */
export function dossierOfFolder(name: string): DossierId | undefined {
  const id = dossierIdSchema.safeParse(
    name.replace(/~$/, '').replace(/~([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return id.success && folderNameOf(id.data) === name ? id.data : undefined;
}
