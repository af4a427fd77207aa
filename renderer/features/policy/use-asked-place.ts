// A passage that another step asks for: looked up in the document on the desk, and shown.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { useEffect } from 'react';
import { forgetPolicyPlace, usePolicyPlace } from '../../platform/policy-place';
import { showMessage } from '../../ui/message';
import type { PolicyDesk } from './policy-desk';
import { showSpan } from './reader-store';

export function useAskedPlace(desk: PolicyDesk | null, onShow: () => void): void {
  const asked = usePolicyPlace((place) => place.asked);
  useEffect(() => {
    if (desk === null || asked === null) return;
    let isCurrent = true;
    const { quote, prefix, suffix, section, start } = asked;
    void desk.ask('locate', [{ quote, prefix, suffix, section, start }]).then(([located]) => {
      if (!isCurrent) return;
      forgetPolicyPlace();
      if (located === undefined || located.match === 'none') {
        showMessage(words.quoteNotFound);
        return;
      }
      onShow();
      showSpan({ start: located.start, end: located.end });
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, asked, onShow]);
}
