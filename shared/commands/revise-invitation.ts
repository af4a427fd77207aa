// A new invitation in the place of all earlier ones.
import type { Invitation, RecordHash } from '../domain';
import { canonicalJson } from '../exchange/canonical-json';
import { type RecordSet, currentInvitation, entriesOf } from '../merge';

/** What a joint secretary can change. A key that is given as undefined is taken out. */
export type InvitationChange = {
  readonly [
    Key in
      | 'title'
      | 'councils'
      | 'addressees'
      | 'chapters'
      | 'policyDocuments'
      | 'deadline'
      | 'instructions'
      | 'jointSecretary'
      | 'jointSecretaryMail'
  ]?: Invitation[Key] | undefined;
};

/**
 * The invitation as it is now with a change in it, naming every invitation that is known here as ancestor: also those
 * that were set aside, because they must not come back beside this one. Undefined where the change changes nothing, or
 * where there is no invitation.
 */
export function reviseInvitation(
  invitations: RecordSet<Invitation>,
  setAside: ReadonlySet<RecordHash>,
  change: InvitationChange,
): Invitation | undefined {
  const current = currentInvitation(invitations, setAside);
  if (current === undefined) return undefined;
  const known = entriesOf(invitations);
  const ancestors = [...new Set(known.flatMap(([hash, record]) => [hash, ...record.ancestors]))].sort();
  const revised = { ...current, ...change };
  if (canonicalJson(revised) === canonicalJson(current)) return undefined;
  const entries = Object.entries({ ...revised, ancestors }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Invitation;
}
