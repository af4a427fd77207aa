// A contribution of the own council that was made elsewhere: said until the person laid it beside the text here.
import type { Contribution, CouncilId, RecordHash } from '@shared/domain';
import { ownVersionWords as words } from '@shared/i18n/nl-drafting';
import { dutchDate } from '@shared/i18n/dutch-date';
import { contributionHeads } from '@shared/merge';
import { ancestryOf } from '@shared/views/own-ancestry';
import { takeInContribution } from '@shared/views/own-newer';
import { useMemo, useState } from 'react';
import { useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { OwnVersionDialog } from './own-version-dialog';
import { editPoints } from './point-acts';
import type { OwnText } from './use-own-text';

export function OwnVersionNotice({ own }: { readonly own: OwnText }) {
  const [version] = useUnknownVersions(own);
  const [isOpen, setIsOpen] = useState(false);
  if (version === undefined) return null;
  const [hash, { sentBy, date }] = version;
  return (
    <div className="frame-notice">
      <Notice
        kind="info"
        isAnnounced
        title={words.notice}
        actions={<Button onPress={() => setIsOpen(true)}>{words.look}</Button>}
      >
        {words.noticeDetail(sentBy, dutchDate(date))}
      </Notice>
      {isOpen && <OwnVersionDialog council={own.council} hash={hash} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

/** Everything of it, where nothing is being written here yet. */
export function takeInAll(council: CouncilId, hash: RecordHash): void {
  const { dossier } = useDossier.getState();
  const edit = dossier && takeInContribution(dossier, council, hash);
  if (edit) editPoints(council, edit, words.adopted);
}

/** Current contributions of the council that the text here does not build on. */
export function useUnknownVersions({
  council,
  text,
}: OwnText): readonly (readonly [RecordHash, Contribution])[] {
  const contributions = useDossier((store) => store.dossier?.shared.contributions);
  const setAside = useDossier((store) => store.dossier?.local.setAside);
  const { basedOn } = text;
  return useMemo(() => {
    if (contributions === undefined) return [];
    const known = new Set(ancestryOf(contributions, basedOn));
    const heads = contributionHeads(contributions, new Set(setAside)).get(council) ?? [];
    return heads.filter(([hash]) => !known.has(hash));
  }, [contributions, setAside, council, basedOn]);
}
