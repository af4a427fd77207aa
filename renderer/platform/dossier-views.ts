// The views that several parts of the window look at, each worked out once for every state of the dossier.
import type { Dossier, LocalState } from '@shared/commands';
import type { Council, CouncilId } from '@shared/domain';
import { type SharedState, currentInvitation } from '@shared/merge';
import {
  type Agreement,
  type ContributionOverview,
  type OwnAgreement,
  type OwnContribution,
  type SendAs,
  type SessionView,
  agreement,
  contributionOverview,
  ownAgreement,
  ownContribution,
  sessionView,
} from '@shared/views';
import { useDossier } from './dossier-store';

type View<T> = (shared: SharedState, setAside: LocalState['setAside']) => T;

/** Remembers the last answer only: there is one dossier open at a time. */
function once<T>(view: View<T>): View<T> {
  let last: { shared: SharedState; setAside: LocalState['setAside']; answer: T } | undefined;
  return (shared, setAside) => {
    if (last?.shared !== shared || last.setAside !== setAside) {
      last = { shared, setAside, answer: view(shared, setAside) };
    }
    return last.answer;
  };
}

const overviewOf = once<ContributionOverview>((shared, setAside) =>
  contributionOverview(shared, new Set(setAside)),
);
const sessionOf = once<SessionView>((shared, setAside) => sessionView(shared, new Set(setAside)));
const agreementOf = once<Agreement>((shared, setAside) =>
  agreement(shared, new Set(setAside), sessionOf(shared, setAside)),
);
const invitationOf = once((shared, setAside) => currentInvitation(shared.invitations, new Set(setAside)));
const noCouncils: readonly Council[] = [];

export function useContributions(): ContributionOverview | null {
  return useDossier(({ dossier }) => dossier && overviewOf(dossier.shared, dossier.local.setAside));
}

export function useSession(): SessionView | null {
  return useDossier(({ dossier }) => dossier && sessionOf(dossier.shared, dossier.local.setAside));
}

export function useAgreement(): Agreement | null {
  return useDossier(({ dossier }) => dossier && agreementOf(dossier.shared, dossier.local.setAside));
}

export function useInvitation() {
  return useDossier(({ dossier }) => dossier && invitationOf(dossier.shared, dossier.local.setAside));
}

/** In the order of the invitation: the place in this list is the council's ink. */
export function useCouncils(): readonly Council[] {
  return useInvitation()?.councils ?? noCouncils;
}

const forCouncil: SendAs = { role: 'council' };
/** Gone with the state of the dossier that they were worked out for. */
const ownViews = new WeakMap<Dossier, Map<string, OwnContribution>>();

function ownOf(dossier: Dossier, council: CouncilId, as: SendAs): OwnContribution {
  const views = ownViews.get(dossier) ?? new Map<string, OwnContribution>();
  ownViews.set(dossier, views);
  const key = JSON.stringify([council, as]);
  const view = views.get(key) ?? ownContribution(dossier, council, as);
  views.set(key, view);
  return view;
}

/** How one's own contribution stands. Null as long as nobody said which council that is. */
export function useOwnContribution(as: SendAs = forCouncil): OwnContribution | null {
  return useDossier(({ dossier }) => {
    const council = dossier?.local.council ?? null;
    return dossier === null || council === null ? null : ownOf(dossier, council, as);
  });
}

/** The council that is worked for here; undefined where none is chosen, or where no invitation names it. */
export function useOwnCouncil(): Council | undefined {
  const chosen = useDossier(({ dossier }) => dossier?.local.council ?? null);
  return useCouncils().find(({ id }) => id === chosen);
}

/** Gone with the state of the dossier that they were worked out for. */
const ownAgreements = new WeakMap<Dossier, OwnAgreement>();

/** What one's own council says of the joint draft. Null as long as nobody said which council that is. */
export function useOwnAgreement(): OwnAgreement | null {
  return useDossier(({ dossier }) => {
    const council = dossier?.local.council ?? null;
    if (dossier === null || council === null) return null;
    const known = ownAgreements.get(dossier);
    if (known !== undefined) return known;
    const { shared, local } = dossier;
    const view = ownAgreement(dossier, council, agreementOf(shared, local.setAside));
    ownAgreements.set(dossier, view);
    return view;
  });
}
