// After a new version: how many quotes still come from the one before it, and the way to look at them.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { type ShelfDocument, quotesOfEarlier } from '@shared/views';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { PolicyDesk } from './policy-desk';
import { openOnDesk } from './reader-store';
import type { PlacedPoint } from './use-policy-marks';
import { VersionDialog } from './version-dialog';

interface VersionNoticeProps {
  readonly document: ShelfDocument;
  readonly isNewest: boolean;
  readonly points: readonly PlacedPoint[];
  readonly desk: PolicyDesk | null;
}

export function VersionNotice({ document, isNewest, points, desk }: VersionNoticeProps) {
  const [isOpen, setIsOpen] = useState(false);
  const old = useMemo(() => quotesOfEarlier(points, document), [points, document]);
  if (!isNewest)
    return (
      <div className="frame-notice">
        <Notice
          kind="info"
          actions={<Button onPress={() => openOnDesk(document.key)}>{words.toNewest}</Button>}
        >
          {words.isEarlier}
        </Notice>
      </div>
    );
  if (old.length === 0) return null;
  return (
    <div className="frame-notice">
      <Notice
        isAnnounced
        actions={desk !== null && <Button onPress={() => setIsOpen(true)}>{words.lookAtQuotes}</Button>}
      >
        {words.newVersion(old.length)}
      </Notice>
      {isOpen && desk !== null && (
        <VersionDialog document={document} points={old} desk={desk} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}
