// What a reader would stumble over, found in the letter itself; each leads to its place on the page.
import type { Dossier } from '@shared/commands';
import type { DecisionAct } from '@shared/domain';
import { repairWords } from '@shared/i18n/nl-checks';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { type Finding, type RuleId, repairsFor } from '@shared/letter/checks';
import type { LetterModel } from '@shared/letter/letter-model';
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { now, useDossier } from '../../platform/dossier-store';
import { Icon, type IconName } from '../../ui/icon';
import { showMessage } from '../../ui/message';
import { FindingsDesk } from './findings-desk';
import { useQuoteFindings } from './quote-findings';
import { showEdge, showPlace } from './show-place';

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

const none: readonly Finding[] = [];

/** The findings of a letter, a moment behind what is being typed; until then what was found before. */
export function useFindings(dossier: Dossier, letter: LetterModel): readonly Finding[] {
  const { shared } = dossier;
  const [found, setFound] = useState(none);
  const desk = useRef<FindingsDesk>(null);
  useEffect(() => {
    const own = new FindingsDesk((findings) => startTransition(() => setFound(findings)));
    desk.current = own;
    return () => {
      desk.current = null;
      own.close();
    };
  }, []);
  useEffect(() => desk.current?.check({ shared, letter }), [shared, letter]);
  const quotes = useQuoteFindings(
    useDossier((store) => store.id),
    dossier,
  );
  return useMemo(() => [...found.filter(({ rule }) => !toldAbove.has(rule)), ...quotes], [found, quotes]);
}

interface LetterFindingsProps {
  readonly findings: readonly Finding[];
}

export function LetterFindings({ findings }: LetterFindingsProps) {
  const dossier = useDeferredValue(useDossier((store) => store.dossier));
  const actsFor = useMemo(
    () => (dossier === null ? () => null : repairsFor(dossier.shared, new Set(dossier.local.setAside))),
    [dossier],
  );
  return findings.map((finding, at) => (
    <li key={`${finding.rule} ${finding.where} ${at}`} className={`check-item check-${finding.severity}`}>
      <Icon name={icons[finding.severity]} />
      <div>
        <p>
          <b>{finding.where}</b>
        </p>
        <p className="soft">{finding.message}</p>
        <FindingButtons finding={finding} acts={actsFor(finding)} />
      </div>
    </li>
  ));
}

interface FindingButtonsProps {
  readonly finding: Finding;
  /** What mends it; null where a person must. */
  readonly acts: DecisionAct[] | null;
}

function FindingButtons({ finding: { anchor, where }, acts }: FindingButtonsProps) {
  const show = () => (anchor === undefined ? showEdge(where) : showPlace(anchor));
  return (
    <div className="buttons">
      <Button icon="eye" onPress={show} aria-label={`${words.show}: ${where}`}>
        {words.show}
      </Button>
      {acts !== null && (
        <Button icon="check" onPress={() => void repair(acts)} aria-label={`${repairWords.repair}: ${where}`}>
          {repairWords.repair}
        </Button>
      )}
    </div>
  );
}

/** Undone with the frame's own button. */
async function repair(acts: DecisionAct[]): Promise<void> {
  const error = await useDossier.getState().perform({ type: 'decide', at: now(), acts });
  showMessage(error === null ? repairWords.repaired : error.message);
}
