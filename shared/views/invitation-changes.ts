// What is different in a changed invitation, in sentences.
import type { Addressee, Council, Invitation } from '../domain';
import { dutchDate } from '../i18n/dutch-date';
import { invitationChangeWords as say } from '../i18n/nl-invitation';

/** One sentence for each thing that changed; empty when nothing did that a person would notice. */
export function invitationChanges(before: Invitation, after: Invitation): string[] {
  return [
    ...(before.title === after.title ? [] : [say.title(after.title)]),
    ...deadlineChange(before.deadline, after.deadline),
    ...councilChanges(before.councils, after.councils),
    ...chapterChanges(before.chapters, after.chapters),
    ...addresseeChanges(before.addressees, after.addressees),
    ...documentChanges(before, after),
    ...((before.instructions ?? '') === (after.instructions ?? '') ? [] : [say.instructions]),
    ...secretaryChange(before, after),
  ];
}

function deadlineChange(before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  if (after === undefined) return [say.noDeadline];
  return [
    before === undefined
      ? say.deadline(dutchDate(after))
      : say.newDeadline(dutchDate(after), dutchDate(before)),
  ];
}

function councilChanges(before: readonly Council[], after: readonly Council[]): string[] {
  const earlier = new Map(before.map((council) => [council.id, council]));
  const now = new Set(after.map(({ id }) => id));
  const renamed = after.flatMap(({ id, name }) => {
    const old = earlier.get(id)?.name;
    return old === undefined || old === name ? [] : [say.councilRenamed(old, name)];
  });
  return [
    ...lines(
      say.councilsAdded,
      after.filter(({ id }) => !earlier.has(id)).map(({ name }) => name),
    ),
    ...renamed,
    ...lines(
      say.councilsRemoved,
      before.filter(({ id }) => !now.has(id)).map(({ name }) => name),
    ),
  ];
}

function chapterChanges(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...lines(
      say.chaptersAdded,
      after.filter((chapter) => !before.includes(chapter)),
    ),
    ...lines(
      say.chaptersRemoved,
      before.filter((chapter) => !after.includes(chapter)),
    ),
  ];
}

function addresseeChanges(before: readonly Addressee[], after: readonly Addressee[]): string[] {
  const text = (addressees: readonly Addressee[]) =>
    JSON.stringify(addressees.map(({ id, name, lines: address }) => [id, name, address]));
  return text(before) === text(after) ? [] : [say.addressees];
}

function documentChanges(before: Invitation, after: Invitation): string[] {
  const old = new Map(before.policyDocuments.map((document) => [document.title, document.blob]));
  return after.policyDocuments.flatMap(({ title, blob }) => {
    if (!old.has(title)) return [say.documentAdded(title)];
    return blob === undefined || blob === old.get(title) ? [] : [say.documentFile(title)];
  });
}

function secretaryChange(before: Invitation, after: Invitation): string[] {
  const isSame =
    (before.jointSecretary ?? '') === (after.jointSecretary ?? '') &&
    (before.jointSecretaryMail ?? '') === (after.jointSecretaryMail ?? '');
  if (isSame) return [];
  const whom = [after.jointSecretary ?? '', after.jointSecretaryMail ?? ''].filter((part) => part !== '');
  return [whom.length === 0 ? say.noSecretary : say.secretary(whom.join(', '))];
}

function lines(sentence: (names: readonly string[]) => string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [sentence(names)];
}
