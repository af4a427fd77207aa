// What comes in by itself: the window follows, and says so calmly.
import { useEffect } from 'react';
import type { Council, DossierId } from '@shared/domain';
import { arrivalWords as words } from '@shared/i18n/nl-shared-folder';
import type { ImportOutcome } from '@shared/ipc/contract';
import { currentInvitation } from '@shared/merge';
import { listen } from '../../platform/bridge';
import { useDossier } from '../../platform/dossier-store';
import { goTo } from '../../platform/place';
import { showMessage } from '../../ui/message';
import { shortName } from './describe';
import { loadStatus, lookInFolder, tellStatus, useSharedFolder } from './shared-folder-store';

/** Older than any change: main did its commands whenever it liked, so only main knows the order. */
const longAgo = -1;

export function useArrivals(): void {
  const id = useDossier((state) => state.id);
  useEffect(() => {
    if (id === null) return;
    void loadStatus(id);
    const hear = [
      listen('dossier:arrived', ({ id: about, outcome }) => {
        if (about === id) void welcome(id, outcome);
      }),
      listen('shared-folder:changed', ({ id: about, status }) => tellStatus(about, status)),
    ];
    // Back from the file manager or from the mail: look at once.
    const look = () => {
      if (typeof useSharedFolder.getState().status?.folder === 'string') void lookInFolder(false);
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
      for (const stop of hear) stop();
    };
  }, [id]);
}

async function welcome(id: DossierId, outcome: ImportOutcome): Promise<void> {
  await useDossier.getState().follow({ id, changes: longAgo }, outcome);
  const { dossier } = useDossier.getState();
  if (dossier === null) return;
  const setAside = new Set(dossier.local.setAside);
  const councils = currentInvitation(dossier.shared.invitations, setAside)?.councils ?? [];
  const isSecretary = dossier.local.role === 'joint-secretary';
  const view = { label: words.view, icon: 'eye', onPress: () => goTo('contributions') } as const;
  showMessage(sentenceOf(outcome, councils), isSecretary ? view : undefined);
}

function sentenceOf({ files }: ImportOutcome, councils: readonly Council[]): string {
  const reports = files
    .flatMap((file) => (file.status === 'read' ? file.contributions : []))
    .filter(({ status }) => status !== 'known');
  const names = [
    ...new Set(
      reports.map((report) => {
        const council = councils.find(({ id }) => id === report.council);
        return council === undefined ? report.council : shortName(council);
      }),
    ),
  ];
  const [first, ...others] = names;
  if (first === undefined) return words.others;
  const last = others.pop();
  if (last !== undefined) return words.contributions(words.and([first, ...others].join(', '), last));
  const [report] = reports;
  const isFirst = reports.length === 1 && report !== undefined && report.new === report.points;
  return isFirst ? words.contribution(first, report.points) : words.newContribution(first);
}
