// Herkomst: from a joint point back to every text and decision, and from a source on to the letter.
import type { JointPointId } from '@shared/domain';
import { dutchDate } from '@shared/i18n/dutch-date';
import { memberWords as words } from '@shared/i18n/nl-session-members';
import { fateText, placeText } from '@shared/i18n/point-whereabouts';
import type { PointKey } from '@shared/domain';
import type { JointPointView } from '@shared/views';
import {
  type PlaceInLetter,
  type PointProvenance,
  Provenance,
  type SentText,
  type TracedDecision,
  type TracedSource,
} from '@shared/views/provenance';
import { type ReactNode, useMemo } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CouncilStamp } from '../../ui/stamp';
import { Written } from '../../ui/written';
import './provenance.css';
import { sessionWords } from '@shared/i18n/nl-session';
import type { SessionData } from './use-session-data';

interface DialogProps {
  readonly data: SessionData;
  readonly onClose: () => void;
}

export function JointProvenanceDialog({ id, data, onClose }: DialogProps & { readonly id: JointPointId }) {
  const found = useProvenance(data).ofJoint(id);
  if (found === undefined) return null;
  const { joint, place, sources, decisions } = found;
  return (
    <Frame title={joint.joint.title ?? ''} onClose={onClose}>
      <Part title={words.inLetter}>
        <p>{placeText(place)}</p>
      </Part>
      <Part title={words.sources}>
        {sources.length === 0 && <p className="soft">{words.noSources}</p>}
        <ul className="traced">
          {sources.map((source) => (
            <Source key={source.key} source={source} data={data} />
          ))}
        </ul>
      </Part>
      <Decisions decisions={decisions} title={joint.joint.title ?? ''} />
    </Frame>
  );
}

/** `pointKey` as `pointKeyText` writes it. */
export function PointProvenanceDialog({
  pointKey,
  data,
  onClose,
}: DialogProps & { readonly pointKey: string }) {
  const point = data.session.points.find(({ key }) => key === pointKey);
  const provenance = useProvenance(data);
  const key: PointKey | undefined = point && { council: point.council, point: point.point.id };
  const found = key && provenance.ofPoint(key);
  if (found === undefined) return null;
  const council = data.councilOf(found.council);
  return (
    <Frame title={found.title} onClose={onClose}>
      <Part title={words.inLetter}>
        {found.joints.length === 0 ? <p>{fateText(found)}</p> : <Joints joints={found.joints} />}
      </Part>
      <Part title={words.sources}>
        <ul className="traced">
          {found.sent.map((sent) => (
            <li key={`${sent.contribution} ${sent.point.id}`}>
              <p className="traced-head">
                <CouncilStamp index={council.index} initials={council.initials} />
                <b>{council.name}</b>
                <span className="soft">{sentText(sent)}</span>
              </p>
              <SentWords sent={sent} />
            </li>
          ))}
        </ul>
      </Part>
      <Decisions decisions={found.decisions} title={found.title} />
    </Frame>
  );
}

function Frame({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog
      title={words.fromTitle(title)}
      onClose={onClose}
      isWide
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {children}
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="traced-part">
      <h3 className="label">{title}</h3>
      {children}
    </section>
  );
}

function Joints({ joints }: Pick<PointProvenance, 'joints'>) {
  return (
    <ul className="traced">
      {joints.map(({ joint, place }) => (
        <li key={joint.joint.id}>
          <JointPlace joint={joint} place={place} />
        </li>
      ))}
    </ul>
  );
}

function JointPlace({
  joint,
  place,
}: {
  readonly joint: JointPointView;
  readonly place: PlaceInLetter | null;
}) {
  const title = joint.joint.title ?? '';
  return (
    <p>
      {placeText(place)}
      {title !== '' && title !== place?.heading && <span className="soft"> {words.now.joint(title)}</span>}
    </p>
  );
}

function Source({ source, data }: { readonly source: TracedSource; readonly data: SessionData }) {
  const council = data.councilOf(source.council);
  return (
    <li>
      <p className="traced-head">
        <CouncilStamp index={council.index} initials={council.initials} />
        <b>{council.name}</b>
        <span className="soft">
          {source.ref !== '' && `${sessionWords.pointRef(source.ref)}. `}
          {source.seen === undefined ? words.unknownText : sentText(source.seen)}
        </span>
      </p>
      {source.state !== 'current' && <p>{words.states[source.state]}</p>}
      {source.seen !== undefined && <SentWords sent={source.seen} />}
    </li>
  );
}

function SentWords({ sent: { point } }: { readonly sent: SentText }) {
  return (
    <details>
      <summary>{point.title.trim() === '' ? words.seenText : point.title}</summary>
      <Written className="written" markdown={point.body} />
      {point.advice !== undefined && point.advice.trim() !== '' && (
        <Written className="written" markdown={`**${sessionWords.adviceLabel}** ${point.advice}`} />
      )}
    </details>
  );
}

interface DecisionsProps {
  readonly decisions: readonly TracedDecision[];
  /** Not said again with every decision. */
  readonly title: string;
}

function Decisions({ decisions, title }: DecisionsProps) {
  return (
    <Part title={words.decisions}>
      {decisions.length === 0 && <p className="soft">{words.notYet}</p>}
      <ul className="traced">
        {decisions.map(({ hash, what, at, by, about, state }) => (
          <li key={hash} className={state === 'in-force' ? '' : 'soft'}>
            {words.decision(words.acts[what], dutchDate(at))}
            {by !== undefined && words.by(by)}
            {state === 'replaced' && ` (${words.replaced})`}
            {state === 'taken-back' && ` (${words.takenBack})`}
            {about !== '' && about !== title && <span className="soft">: {about}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function useProvenance({ dossier }: SessionData): Provenance {
  const { shared, local } = dossier;
  return useMemo(() => new Provenance(shared, new Set(local.setAside)), [shared, local.setAside]);
}

function sentText({ revision, date, sentBy }: SentText): string {
  return words.sent(revision, dutchDate(date)) + (sentBy.trim() === '' ? '' : words.sentBy(sentBy));
}
