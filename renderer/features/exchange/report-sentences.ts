// What became of a file, in sentences.
import type { Council } from '@shared/domain';
import { answerReportWords } from '@shared/i18n/nl-agreement';
import { forkWords } from '@shared/i18n/nl-forks';
import { reportWords, words } from '@shared/i18n/nl-screens';
import type { FileOutcome } from '@shared/ipc/contract';
import type { ContributionReport } from '@shared/views';
import { shortName } from './describe';

export function sentencesOf(outcome: FileOutcome, councils: readonly Council[]): string[] {
  if (outcome.status === 'refused') {
    const { belongsTo, error } = outcome;
    if (belongsTo?.title === undefined) return [error.message];
    return [
      forkWords.otherDossier(belongsTo.title),
      ...(belongsTo.isHere ? [forkWords.otherDossierHere] : []),
    ];
  }
  const sentences = [
    ...outcome.contributions.map((report) => sentenceOf(report, councils)),
    ...(outcome.answers ?? []).map(({ council, points }) =>
      answerReportWords.answer(councils.find(({ id }) => id === council)?.name ?? council, points),
    ),
    ...(outcome.invitationChanges ?? []),
    ...(outcome.otherRecords > 0 ? [reportWords.others(outcome.otherRecords)] : []),
  ];
  return sentences.length === 0 ? [reportWords.nothing] : sentences;
}

function sentenceOf(report: ContributionReport, councils: readonly Council[]): string {
  const council = councils.find(({ id }) => id === report.council);
  const name = council === undefined ? report.council : shortName(council);
  switch (report.status) {
    case 'known':
      return reportWords.known(name);
    case 'older':
      return reportWords.older(name);
    case 'fork':
      return reportWords.fork(name);
    case 'waiting':
      return reportWords.waiting(name, report.points);
    case 'new':
      return report.new === report.points && report.withdrawn === 0 && report.heldBack === 0
        ? reportWords.new(name, report.points)
        : reportWords.changes(name, changes(report));
  }
}

function changes(report: ContributionReport): string {
  const say = words.exchange;
  const parts = [
    report.new > 0 ? say.added(report.new) : '',
    report.updated > 0 ? say.changed(report.updated) : '',
    report.withdrawn > 0 ? say.withdrawn(report.withdrawn) : '',
    report.heldBack > 0 ? say.heldBack(report.heldBack) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? say.nothingChanged.toLowerCase() : parts.join(', ');
}
