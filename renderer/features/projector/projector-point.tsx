// One point, large: where we are, what the councils wrote, what it becomes, and who thinks what.
import { projectorWords as words } from '@shared/i18n/nl-projector';
import { plainTextOf } from '@shared/rich-text';
import type { ProjectorCouncil, ProjectorPoint, ProjectorStance } from '@shared/views/projector';
import { useEffect } from 'react';
import { ask } from '../../platform/bridge';
import { Icon, type IconName } from '../../ui/icon';
import { CouncilStamp } from '../../ui/stamp';
import { MarkedLine, MarkedNew } from './projector-text';
import { useFit } from './use-fit';

interface PointProps {
  readonly point: ProjectorPoint;
}

const icons: Record<ProjectorStance, IconName> = {
  brought: 'pen',
  steunt: 'check',
  neutraal: 'minus',
  tegen: 'cross',
  minderheid: 'bubble',
  absent: 'minus',
  open: 'open',
};

export function ProjectorPointView({ point }: PointProps) {
  const { frame, text, parts, part } = useFit(point);
  useEffect(() => void ask('projector:parts', { parts }), [parts]);
  return (
    <div className="beamer">
      <header className="beamer-head">
        <p>{point.place}</p>
        <p className="beamer-decision">{point.decision}</p>
      </header>
      <main className="beamer-main" ref={frame}>
        <h1 className="beamer-title">{point.title}</h1>
        {point.reason !== '' && <p className="beamer-reason">{words.reason(point.reason)}</p>}
        {point.before.length > 0 && <Before point={point} />}
        <section className="beamer-part beamer-new" aria-labelledby="nu">
          <h2 id="nu">{point.afterLabel}</h2>
          <div className="beamer-window">
            <div className="beamer-text" ref={text}>
              {point.after === '' ? (
                <p>{words.noText}</p>
              ) : (
                <MarkedNew markdown={point.after} base={point.base?.markdown ?? null} />
              )}
            </div>
          </div>
          {(point.base !== null || point.from !== '' || parts > 1) && (
            <p className="beamer-note">
              {parts > 1 && <b>{words.part(part + 1, parts)}</b>}
              {point.base !== null && <span>{words.compared(point.base.name)}</span>}
              {point.from !== '' && <span>{words.from(point.from)}</span>}
            </p>
          )}
        </section>
      </main>
      <footer className="beamer-foot">
        <div className="beamer-positions">
          {point.positions.map(({ stance, councils, more }) => (
            <section key={stance}>
              <h2>
                <Icon name={icons[stance]} /> {words.positions[stance](councils.length + more)}
              </h2>
              <Councils councils={councils} more={more} />
            </section>
          ))}
        </div>
        {(point.next !== '' || point.clock !== '') && (
          <p className="beamer-next">
            {point.next !== '' && <span>{words.next(point.next)}</span>}
            {point.clock !== '' && <span>{point.clock}</span>}
          </p>
        )}
      </footer>
    </div>
  );
}

/** Shown shorter as the text needs the room, and at last not at all: then it says where it can be read. */
function Before({ point }: PointProps) {
  const now = point.before.length === 1 && point.base !== null ? plainTextOf(point.after) : null;
  return (
    <section className="beamer-part beamer-old" aria-labelledby="eerst">
      <h2 id="eerst">{words.before}</h2>
      <ul className="beamer-before">
        {point.before.map(({ council, text }, index) => (
          <li key={index}>
            <Council council={council} />
            <p>{now === null ? text : <MarkedLine text={text} now={now} />}</p>
          </li>
        ))}
        {point.moreBefore > 0 && <li>{words.moreBefore(point.moreBefore)}</li>}
      </ul>
      <p className="beamer-elsewhere">{words.beforeElsewhere}</p>
    </section>
  );
}

interface CouncilsProps {
  readonly councils: readonly ProjectorCouncil[];
  readonly more: number;
}

function Councils({ councils, more }: CouncilsProps) {
  return (
    <ul>
      {councils.map((council) => (
        <li key={council.index}>
          <Council council={council} />
        </li>
      ))}
      {more > 0 && <li>{words.moreCouncils(more)}</li>}
    </ul>
  );
}

function Council({ council: { index, initials, name } }: { readonly council: ProjectorCouncil }) {
  return (
    <span className="beamer-council">
      <CouncilStamp index={index} initials={initials} /> {name}
    </span>
  );
}
