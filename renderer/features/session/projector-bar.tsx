// Above the session: how much time there is, and what the beamer does.
import { projectorWords as words } from '@shared/i18n/nl-projector';
import type { ProjectorPicture } from '@shared/views/projector';
import type { Proposal } from '@shared/views/proposals';
import { Button } from '../../ui/button';
import { useProjectorFollow } from './projector-follow';
import { toggleProjector, useProjector } from './projector-state';
import { SessionClockLine } from './session-clock';
import './session-clock.css';
import { useSessionClock } from './session-clock-state';
import type { SessionData } from './use-session-data';
import { useSingleKeys } from './use-single-keys';

interface ProjectorBarProps {
  readonly data: SessionData;
  readonly selected: Proposal | undefined;
}

export function ProjectorBar({ data, selected }: ProjectorBarProps) {
  const clock = useSessionClock(data);
  const picture = useProjectorFollow(data, selected, clock.isOnProjector ? clock.line : '');
  useSingleKeys((key) => {
    if (key === 'f') toggleProjector();
    return key === 'f';
  });
  return (
    <section className="session-bar" aria-label={words.bar}>
      <SessionClockLine clock={clock} />
      <ProjectorButtons picture={picture} />
    </section>
  );
}

function ProjectorButtons({ picture }: { readonly picture: ProjectorPicture }) {
  const { isOpen, held, isBlack } = useProjector();
  const hold = () => useProjector.setState({ held: held === null ? picture : null });
  const blank = () => useProjector.setState({ isBlack: !isBlack });
  return (
    <>
      <p className="session-bar-state" role="status">
        {isBlack ? words.blackNow : held !== null ? words.frozen : ''}
      </p>
      <div className="buttons">
        {isOpen && (
          <>
            <PartButtons />
            <Button variant="quiet" isPressed={held !== null} onPress={hold}>
              {words.freeze}
            </Button>
            <Button variant="quiet" isPressed={isBlack} onPress={blank}>
              {words.black}
            </Button>
          </>
        )}
        <Button variant="quiet" keyHint="F" onPress={toggleProjector}>
          {isOpen ? words.close : words.open}
        </Button>
      </div>
    </>
  );
}

/** Turns the parts of a text that is too long for one screen. */
function PartButtons() {
  const { parts, part } = useProjector();
  if (parts < 2) return null;
  const turn = (by: 1 | -1) => useProjector.setState({ part: Math.min(part, parts - 1) + by });
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => turn(-1)}
        isDisabledBecause={part === 0 ? words.atFirstPart : undefined}
      >
        {words.earlierPart}
      </Button>
      <Button
        variant="quiet"
        onPress={() => turn(1)}
        isDisabledBecause={part >= parts - 1 ? words.atLastPart : undefined}
      >
        {words.laterPart}
      </Button>
    </>
  );
}
