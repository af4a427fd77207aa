// Left: what the councils wrote, and points that may belong with it.
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { CurrentPoint } from '@shared/views';
import type { Partner, Proposal } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import type { JointText } from './joint-text';
import { addPartner, refusePartner, removeMember, separatePoint } from './member-acts';
import { MemberCard } from './member-card';
import { MemberMenu } from './member-menu';
import { PartnerCard } from './partner-card';
import type { SessionData } from './use-session-data';

interface MembersPaneProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
  readonly text: JointText;
}

export function MembersPane({ proposal, data, text }: MembersPaneProps) {
  const councils = new Set(proposal.members.map((member) => member.council)).size;
  // A point that stays out of the letter has nothing to compare with.
  const against = proposal.setAside === undefined ? `${text.title}\n${text.body}\n${text.advice}` : null;
  return (
    <div className="scroll members" role="region" tabIndex={0} aria-labelledby="inbreng">
      <div className="members-head">
        <h2 className="label" id="inbreng">
          {words.wrote(councils)}
        </h2>
        {against !== null && councils > 0 && (
          <p className="soft">
            <mark>{words.marked}</mark>
            {words.markedMeans}
          </p>
        )}
      </div>
      <ol>
        {proposal.members.map((point) => (
          <MemberCard
            key={point.key}
            point={point}
            council={data.councilOf(point.council)}
            against={against}
            isAlone={proposal.members.length === 1 && point.point.title === proposal.title}
            action={<MemberAction proposal={proposal} point={point} data={data} />}
          />
        ))}
      </ol>
      {proposal.partners.length > 0 && <Partners proposal={proposal} data={data} />}
    </div>
  );
}

function MemberAction({
  proposal,
  point,
  data,
}: Omit<MembersPaneProps, 'text'> & { readonly point: CurrentPoint }) {
  const { name } = data.councilOf(point.council);
  const isJoint = proposal.state === 'joint';
  const leave = () => (isJoint ? removeMember(proposal, point) : separatePoint(proposal, point, data));
  return (
    <>
      {proposal.members.length > 1 && (
        <Button
          variant="quiet"
          icon="minus"
          onPress={leave}
          aria-label={isJoint ? words.takeOutOf(name) : words.keepApartOf(name)}
        >
          {isJoint ? words.takeOut : words.keepApart}
        </Button>
      )}
      <MemberMenu proposal={proposal} point={point} data={data} />
    </>
  );
}

function Partners({ proposal, data }: Omit<MembersPaneProps, 'text'>) {
  const homeOf = (partner: Partner) => {
    const home = data.proposals.find(({ id }) => id === partner.proposal);
    return home !== undefined && (home.joint !== undefined || home.members.length > 1) ? home : undefined;
  };
  return (
    <section className="partners" aria-labelledby="erbij">
      <h2 className="label" id="erbij">
        {words.partners}
      </h2>
      <p className="soft">{words.partnersNote}</p>
      <ul>
        {proposal.partners.map((partner) => {
          const home = homeOf(partner);
          const goesThere = proposal.joint === undefined && home?.joint !== undefined;
          return (
            <PartnerCard
              key={partner.key}
              partner={partner}
              council={data.councilOf(partner.point.council)}
              isIn={home === undefined || goesThere ? null : home.title}
              addsThere={goesThere ? home.title : null}
              onAdd={() => addPartner(proposal, partner, data)}
              onKeepApart={() => refusePartner(proposal, partner)}
            />
          );
        })}
      </ul>
    </section>
  );
}
