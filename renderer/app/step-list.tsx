// The six steps, each with its state in words. In a narrow window they fold into one bar.
import { words } from '@shared/i18n/nl-screens';
import { policyShelf } from '@shared/views';
import { useDossier } from '../platform/dossier-store';
import {
  useAgreement,
  useContributions,
  useOwnAgreement,
  useOwnContribution,
  useSession,
} from '../platform/dossier-views';
import { type StepId, goTo } from '../platform/place';
import { Icon } from '../ui/icon';
import type { Role } from './role';
import { agreementState } from './agreement-state';
import { RoleMenu } from './role-menu';
import { replyState } from './reply-state';
import { useFolding } from './use-folding';
import { type StepState, stepNames, stepState, stepsOf } from './steps';

interface StepListProps {
  readonly current: StepId;
  readonly role: Role;
}

const listId = 'stappen';

export function StepList({ current, role }: StepListProps) {
  const { list, toggle, isUnfolded, setIsUnfolded } = useFolding();
  const overview = useContributions();
  const session = useSession();
  const own = useOwnContribution();
  const agreement = useAgreement();
  const ownAgreement = useOwnAgreement();
  const dossier = useDossier((store) => store.dossier);
  const local = dossier?.local ?? null;
  const documents = useDossier(({ dossier }) =>
    dossier === null ? 0 : policyShelf(dossier.shared, dossier.local).length,
  );
  const steps = stepsOf(role);
  const choose = (step: StepId) => {
    setIsUnfolded(false);
    goTo(step);
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        className="button steps-toggle"
        aria-expanded={isUnfolded}
        aria-controls={listId}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        <span>{words.steps.current(steps.indexOf(current) + 1, stepNames[current], steps.length)}</span>
        <span>
          <Icon name="down" /> {words.steps.all}
        </span>
      </button>
      <nav
        ref={list}
        className={isUnfolded ? 'steps is-unfolded' : 'steps'}
        id={listId}
        aria-label={words.steps.list}
      >
        <div>
          <button type="button" className="button steps-close" onClick={() => setIsUnfolded(false)}>
            <Icon name="cross" /> {words.close}
          </button>
          <ol>
            {steps.map((step, index) => (
              <li key={step}>
                <button
                  type="button"
                  className="step"
                  onClick={() => choose(step)}
                  {...(step === current && { 'aria-current': 'step' as const })}
                >
                  <span className="step-number">{index + 1}</span>
                  <span className="step-name">{stepNames[step]}</span>
                  {overview !== null &&
                    session !== null &&
                    dossier !== null &&
                    local !== null &&
                    agreement !== null && (
                      <StepStateView
                        state={stepState(
                          step,
                          overview,
                          session,
                          local,
                          own,
                          agreementState(role, agreement, ownAgreement),
                          documents,
                          replyState(dossier, session),
                        )}
                      />
                    )}
                </button>
              </li>
            ))}
          </ol>
        </div>
        <RoleMenu role={role} />
      </nav>
    </>
  );
}

function StepStateView({ state: { text, mark } }: { readonly state: StepState }) {
  return (
    <span className={mark === 'open' ? 'step-state is-open' : 'step-state'}>
      {mark !== 'quiet' && <Icon name={mark === 'done' ? 'check' : 'care'} />}
      <span>{text}</span>
    </span>
  );
}
