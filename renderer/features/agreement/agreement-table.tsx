// Points by councils: who said what, and who still has to. A cell opens what a council says; a title opens the session.
import type { JointPointId } from '@shared/domain';
import { jointWords as words } from '@shared/i18n/nl-agreement';
import type { Agreement, AgreementPoint } from '@shared/views';
import { useState } from 'react';
import { useCouncils } from '../../platform/dossier-views';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Icon, type IconName } from '../../ui/icon';
import { initialsOf } from '../../ui/initials-of';
import { CouncilStamp } from '../../ui/stamp';
import { type CellWord, cellWord, councilName, pointTitle } from './describe';
import { CouncilDialog } from './council-dialog';

/** More councils than fit beside each other come in groups. */
const groupSize = 7;

interface AgreementTableProps {
  readonly agreement: Agreement;
  readonly onShowPoint: (joint: JointPointId) => void;
}

export function AgreementTable({ agreement, onShowPoint }: AgreementTableProps) {
  const councils = useCouncils();
  const initials = initialsOf(councils);
  const [shows, setShows] = useState<'all' | 'waiting'>('all');
  const [start, setStart] = useState(0);
  const [asking, setAsking] = useState<{ joint: JointPointId; at: number } | null>(null);
  const incomplete = agreement.points.filter(({ waiting }) => waiting.length > 0);
  const shown = shows === 'all' ? agreement.points : incomplete;
  const from = start < councils.length ? start : 0;
  const group = councils.slice(from, from + groupSize);
  const asked = asking === null ? undefined : agreement.points.find(({ joint }) => joint.id === asking.joint);
  const entry = asking === null ? undefined : asked?.councils[asking.at];
  const council = asking === null ? undefined : councils[asking.at];
  return (
    <section aria-labelledby="antwoorden">
      <h2 className="title-sheet" id="antwoorden">
        {words.tableTitle}
      </h2>
      <div className="agreement-tools">
        <Choice
          label={words.which}
          isLabelHidden
          value={shows}
          onChange={setShows}
          options={[
            { value: 'all', label: words.showAll(agreement.points.length) },
            { value: 'waiting', label: words.showWaiting(incomplete.length) },
          ]}
        />
        {councils.length > groupSize && (
          <div className="buttons">
            <Button icon="back" onPress={() => setStart(Math.max(0, from - groupSize))}>
              {words.earlier}
            </Button>
            <span role="status">{words.columns(from + 1, from + group.length, councils.length)}</span>
            <Button
              iconAfter="forward"
              onPress={() => setStart(from + groupSize < councils.length ? from + groupSize : 0)}
            >
              {words.later}
            </Button>
          </div>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="soft">{words.noneShown}</p>
      ) : (
        <div className="agreement-wide">
          <table className="agreement-table">
            <thead>
              <tr>
                <th scope="col">{words.point}</th>
                {group.map((each, at) => (
                  <th scope="col" key={each.id}>
                    <span className="agreement-council">
                      <CouncilStamp index={from + at} initials={initials.get(each.id) ?? ''} />
                      <span>{councilName(each)}</span>
                    </span>
                    <span className="soft">{words.stillPoints(agreement.waiting.get(each.id) ?? 0)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((point) => (
                <tr key={point.joint.id}>
                  <th scope="row">
                    <PointHead point={point} onShow={() => onShowPoint(point.joint.id)} />
                  </th>
                  {group.map((each, at) => (
                    <td key={each.id}>
                      <Cell
                        said={cellWord(point.councils[from + at])}
                        label={(said) => words.cell(councilName(each), pointTitle(point), said)}
                        isNoted={point.councils[from + at]?.state === 'noted'}
                        onPress={() => setAsking({ joint: point.joint.id, at: from + at })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asked !== undefined && entry !== undefined && council !== undefined && (
        <CouncilDialog point={asked} entry={entry} council={council} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}

function PointHead({ point, onShow }: { readonly point: AgreementPoint; readonly onShow: () => void }) {
  return (
    <>
      <span className="agreement-title">{pointTitle(point)}</span>
      <span className="agreement-point-foot">
        <span className="soft">
          {point.waiting.length === 0 ? words.nobodyWaiting : words.waiting(point.waiting.length)}
        </span>
        <Button variant="quiet" onPress={onShow} aria-label={`${words.toPoint}: ${pointTitle(point)}`}>
          {words.toPoint}
        </Button>
      </span>
    </>
  );
}

const icons: Record<CellWord, IconName> = {
  akkoord: 'check',
  wijziging: 'pen',
  minderheid: 'bubble',
  bezwaar: 'cross',
  steunt: 'check',
  neutraal: 'minus',
  tegen: 'cross',
  fork: 'split',
  outdated: 'care',
  open: 'open',
};

interface CellProps {
  readonly said: CellWord;
  readonly label: (said: string) => string;
  readonly isNoted: boolean;
  readonly onPress: () => void;
}

function Cell({ said, label, isNoted, onPress }: CellProps) {
  const word = words.short[said];
  return (
    <button type="button" className={`agreement-cell is-${said}`} aria-label={label(word)} onClick={onPress}>
      <span>
        <Icon name={icons[said]} /> {word}
      </span>
      {isNoted && <span className="soft">{words.noted}</span>}
    </button>
  );
}
