// What somebody must look at again: sources that changed, decisions that did not know each other.
import type { AdvicePoint } from '@shared/domain';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { JointPointView, MemberView } from '@shared/views';
import { pinnedPoint } from '@shared/views/pinned-point';
import type { Proposal } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Written } from '../../ui/written';
import { decide } from './decide-and-say';
import { rewrite, standBy } from './session-acts';
import { textOfJoint } from './joint-text';
import type { SessionData } from './use-session-data';

interface NoticesProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
}

export function AttentionNotices({ proposal, data }: NoticesProps) {
  const { joint, setAside, members } = proposal;
  const contested = new Set(data.session.contested.map((point) => point.key));
  const isContested = members.some((member) => contested.has(member.key));
  return (
    <>
      {joint?.isReopened === true && <Reopened joint={joint} data={data} />}
      {setAside?.isReopened === true && <Notice title={words.changed}>{words.asideChanged}</Notice>}
      {joint !== undefined && joint.otherVersions.length > 0 && <OtherVersions joint={joint} />}
      {isContested && joint?.otherVersions.length !== 1 && (
        <Notice title={words.contested}>{words.contestedMore}</Notice>
      )}
    </>
  );
}

function Reopened({ joint, data }: { readonly joint: JointPointView; readonly data: SessionData }) {
  const stale = joint.members.filter((member) => member.state !== 'current');
  const stays = () => decide(standBy(joint), words.done.stays, `joint:${joint.joint.id}`);
  return (
    <Notice title={words.changed} actions={<Button onPress={stays}>{words.stays}</Button>}>
      {stale.map((member) => (
        <ChangedMember key={member.key} member={member} data={data} />
      ))}
    </Notice>
  );
}

function ChangedMember({ member, data }: { readonly member: MemberView; readonly data: SessionData }) {
  const { name } = data.councilOf(member.council);
  const before = pinnedPoint(data.dossier.shared, member);
  return (
    <div className="changed-member">
      <p>{member.state === 'withdrawn' ? words.withdrawnBy(name) : words.changedBy(name)}</p>
      {before !== undefined && (
        <>
          <p className="label">{words.before}</p>
          <PointText point={before} />
        </>
      )}
      {member.current !== undefined && (
        <>
          <p className="label">{words.after}</p>
          <PointText point={member.current.point} />
        </>
      )}
    </div>
  );
}

function PointText({ point }: { readonly point: AdvicePoint }) {
  return (
    <>
      <Written markdown={point.body} />
      {point.advice !== undefined && <Written markdown={`**${words.adviceLabel}** ${point.advice}`} />}
    </>
  );
}

function OtherVersions({ joint }: { readonly joint: JointPointView }) {
  const returnTo = `joint:${joint.joint.id}`;
  const keep = () => decide([rewrite(joint.joint, textOfJoint(joint.joint))], words.done.chosen, returnTo);
  return (
    <Notice title={words.otherVersion} actions={<Button onPress={keep}>{words.chooseThis}</Button>}>
      {words.otherVersionMore}
      {joint.otherVersions.map((other, index) => (
        <div key={index} className="changed-member">
          <Written
            markdown={[other.title ?? '', other.body ?? '', other.advice ?? ''].filter(Boolean).join('\n\n')}
          />
          <Button onPress={() => decide([{ act: 'take', jointPoint: other }], words.done.chosen, returnTo)}>
            {words.chooseOther}
          </Button>
        </div>
      ))}
    </Notice>
  );
}
