// What `inspect` tells a person about a file.
import type { EnvelopeKind } from '../exchange/envelope';
import type { SharedState } from '../merge';

const kinds: Readonly<Record<EnvelopeKind, string>> = {
  invitation: 'Een uitnodiging',
  contribution: 'Een bijdrage',
  joint: 'Een gezamenlijk dossier',
  draft: 'Een concept',
  archive: 'Een archief',
  answer: 'Een antwoord op het concept',
};

const sets: Readonly<Record<Exclude<keyof SharedState, 'dossier'>, string>> = {
  invitations: 'Uitnodigingen',
  contributions: 'Bijdragen',
  decisions: 'Besluiten',
  answers: 'Antwoorden',
  blobs: 'Bijlagen',
};

export const inspectWords = {
  file: (kind: EnvelopeKind, version: number, dossier: string, producer: string) =>
    `${kinds[kind]}, versie ${version}, van dossier ${dossier}${producer === '' ? '' : `, gemaakt met ${producer}`}.`,
  title: (title: string) => `Titel: ${title}`,
  set: (name: keyof typeof sets, count: number) => `${sets[name]}: ${count}`,
  council: (council: string, versions: number, points: number) =>
    versions === 1
      ? `  ${council}: ${points === 1 ? '1 punt' : `${points} punten`}`
      : `  ${council}: ${versions} versies naast elkaar`,
  absentBlobs: (count: number) =>
    count === 1
      ? 'Van 1 bijlage zit de inhoud niet in dit bestand.'
      : `Van ${count} bijlagen zit de inhoud niet in dit bestand.`,
  state: (hash: string) => `Staat: ${hash}`,
};
