// What somebody must look at again: sources that changed, decisions that did not know each other.
import { pinOf } from '@shared/commands/member-moves';
import { changedWords } from '@shared/i18n/nl-forks';
import { sessionWords as words } from '@shared/i18n/nl-session';
import type { JointPointView, SetAsidePoint } from '@shared/views';
import { pinnedPoint } from '@shared/views/pinned-point';
import type { Proposal } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import { Difference } from '../../ui/difference';
import { Notice } from '../../ui/notice';
import { Written } from '../../ui/written';
import { ChangedSourcesPanel } from './changed-sources-panel';
import { decide } from './decide-and-say';
import { type JointText, textOfJoint } from './joint-text';
import { rewrite } from './session-acts';
import type { SessionData } from './use-session-data';

interface NoticesProps {
  readonly proposal: Proposal;
  readonly data: SessionData;
  /** Opens the joint text with this in it. */
  readonly onEdit: (text: JointText) => void;
}

export function AttentionNotices({ proposal, data, onEdit }: NoticesProps) {
  const { joint, setAside, members } = proposal;
  const contested = new Set(data.session.contested.map((point) => point.key));
  const isContested = members.some((member) => contested.has(member.key));
  return (
    <>
      {joint?.isReopened === true && <ChangedSourcesPanel view={joint} data={data} onEdit={onEdit} />}
      {setAside?.isReopened === true && <ChangedAside entry={setAside} data={data} />}
      {joint !== undefined && joint.otherVersions.length > 0 && <OtherVersions joint={joint} />}
      {isContested && joint?.otherVersions.length !== 1 && (
        <Notice title={words.contested}>{words.contestedMore}</Notice>
      )}
    </>
  );
}

interface AsideProps {
  readonly entry: SetAsidePoint;
  readonly data: SessionData;
}

/** A point outside the letter whose council sent another text: the same decision, or a new one. */
function ChangedAside({ entry, data }: AsideProps) {
  const { shared } = data.dossier;
  const act = shared.decisions[entry.decision]?.act;
  if (act?.act !== 'drop' && act?.act !== 'park') return null;
  const { council, point } = entry.point;
  const before = pinnedPoint(shared, { council, pinned: act.point.content });
  const stays = () => decide([{ ...act, point: pinOf(entry.point) }], words.done.stays, entry.key);
  const isForked = entry.point.versions.length > 1;
  return (
    <section className="changed-sources" aria-labelledby="bron-gewijzigd">
      <Notice>
        <h2 className="changed-title" id="bron-gewijzigd">
          {changedWords.title}
        </h2>
        <p>{isForked ? changedWords.forked(data.councilOf(council).name) : changedWords.aside}</p>
      </Notice>
      {before !== undefined && (
        <div className="changed-text">
          <p className="soft">{changedWords.marks}</p>
          <Difference before={before.body} after={point.body} />
          {(before.advice ?? point.advice) !== undefined && (
            <Difference before={before.advice ?? ''} after={point.advice ?? ''} />
          )}
        </div>
      )}
      {!isForked && (
        <div className="buttons">
          <Button onPress={stays}>{changedWords.asideKeep}</Button>
        </div>
      )}
    </section>
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
