// Right: the points that are about a passage of this document, in its order.
import type { PointId } from '@shared/domain';
import { quotePlace } from '@shared/i18n/nl-drafting';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { useEffect, useRef } from 'react';
import { goTo } from '../../platform/place';
import { selectPoint } from '../../platform/point-place';
import { Button } from '../../ui/button';
import { CouncilStamp } from '../../ui/stamp';
import { selectPolicyPoint, showSpan, useReader } from './reader-store';
import type { PlacedPoint } from './use-policy-marks';

interface PointsPaneProps {
  readonly points: readonly PlacedPoint[];
  readonly onGo: () => void;
}

export function PointsPane({ points, onGo }: PointsPaneProps) {
  const selected = useReader((reader) => reader.point);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.is-shown')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <section className="policy-points" aria-label={words.pointsRegion}>
      <h2 className="label bar">{words.pointsHere(points.length)}</h2>
      <div
        ref={list}
        className="scroll policy-points-list"
        role="region"
        tabIndex={0}
        aria-label={words.points}
      >
        {points.length === 0 ? (
          <p className="soft">{words.noPoints}</p>
        ) : (
          <ul>
            {points.map((point) => (
              <PointCard key={point.key} point={point} isShown={point.key === selected} onGo={onGo} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

interface PointCardProps {
  readonly point: PlacedPoint;
  readonly isShown: boolean;
  readonly onGo: () => void;
}

function PointCard({ point: placed, isShown, onGo }: PointCardProps) {
  const { key, point, name, initials, index, councilName, located, source, isOwn } = placed;
  const show = () => {
    selectPolicyPoint(key);
    if (located === undefined || located.match === 'none') return;
    showSpan({ start: located.start, end: located.end });
    onGo();
  };
  const where = quotePlace({
    ...source,
    ...(located !== undefined &&
      located.match !== 'none' && {
        ...(located.section !== null && { section: located.section }),
        ...(located.page !== null && { page: located.page }),
      }),
  });
  return (
    <li className={isShown ? 'policy-point is-shown' : 'policy-point'}>
      <button type="button" className="policy-point-go" aria-current={isShown} onClick={show}>
        <span className="policy-point-council soft">
          <CouncilStamp index={index < 0 ? 0 : index} initials={initials} />
          <span>{isOwn ? words.ourCouncil : councilName}</span>
        </span>
        <span className="policy-point-name">{name}</span>
        <span className="policy-point-quote soft">‘{shortened(source.quote)}’</span>
        <span className="soft">
          {located?.match === 'none' ? words.notFoundHere : where}
          {located?.match === 'fuzzy' && ` ${words.nearlyFound}`}
        </span>
      </button>
      {isOwn && isShown && (
        <Button icon="pen" aria-label={words.openPointOf(name)} onPress={() => open(point.id)}>
          {words.openPoint}
        </Button>
      )}
    </li>
  );
}

function open(id: PointId): void {
  selectPoint(id);
  goTo('points');
}

function shortened(quote: string): string {
  return quote.length <= 110 ? quote : `${quote.slice(0, 100).replace(/\s+\S*$/, '')}…`;
}
