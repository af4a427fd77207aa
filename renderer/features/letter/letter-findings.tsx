// What a reader would stumble over, found in the letter itself; each leads to its place on the page.
import type { Dossier } from '@shared/commands';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { type Finding, type RuleId, checkLetter } from '@shared/letter/checks';
import type { LetterModel } from '@shared/letter/letter-model';
import { useDeferredValue, useMemo } from 'react';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { showPlace } from './show-place';

/** The pane above tells these in its own words, with the button that solves them. */
const toldAbove: ReadonlySet<RuleId> = new Set<RuleId>([
  'date-missing',
  'reference-missing',
  'addressee-missing',
  'signature-missing',
  'council-not-signing',
  'point-undecided',
  'point-changed',
]);

const icons: Record<Finding['severity'], IconName> = { error: 'care', warning: 'warn', hint: 'bubble' };

/** The findings of a letter, behind what is being typed so that typing never waits for them. */
export function useFindings(dossier: Dossier, letter: LetterModel): readonly Finding[] {
  const shared = useDeferredValue(dossier.shared);
  const settled = useDeferredValue(letter);
  return useMemo(
    () => checkLetter(shared, settled).filter(({ rule }) => !toldAbove.has(rule)),
    [shared, settled],
  );
}

export function LetterFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map((finding, at) => (
    <li key={`${finding.rule} ${finding.where} ${at}`} className={`check-item check-${finding.severity}`}>
      <Icon name={icons[finding.severity]} />
      <div>
        <p>
          <b>{finding.where}</b>
        </p>
        <p className="soft">{finding.message}</p>
        <FindingButton finding={finding} />
      </div>
    </li>
  ));
}

function FindingButton({ finding: { anchor, where } }: { readonly finding: Finding }) {
  if (anchor === undefined) return null;
  return (
    <div className="buttons">
      <Button icon="eye" onPress={() => showPlace(anchor)} aria-label={`${words.show}: ${where}`}>
        {words.show}
      </Button>
    </div>
  );
}
