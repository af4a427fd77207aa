// Every quote of an earlier version, looked up again: what moved, changed or vanished, and which new places count.
import { textOf } from '@shared/commands';
import { quotePlace } from '@shared/i18n/nl-drafting';
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { QuoteFate, RelocatedQuote } from '@shared/policy';
import { nameOfPoint } from '@shared/drafting';
import type { PolicyPoint, ShelfDocument } from '@shared/views';
import { useEffect, useId, useState } from 'react';
import { now, useDossier } from '../../platform/dossier-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LineDifference } from '../../ui/difference';
import { showMessage } from '../../ui/message';
import type { PolicyDesk } from './policy-desk';

interface VersionDialogProps {
  readonly document: ShelfDocument;
  readonly points: readonly PolicyPoint[];
  readonly desk: PolicyDesk;
  readonly onClose: () => void;
}

const order: readonly QuoteFate[] = ['vanished', 'changed', 'moved', 'same'];

export function VersionDialog({ document, points, desk, onClose }: VersionDialogProps) {
  const [asked] = useState(points);
  const [found, setFound] = useState<readonly RelocatedQuote[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    void desk
      .ask(
        'relocate',
        asked.map(({ source }) => source),
      )
      .then((relocated) => {
        if (isCurrent) setFound(relocated);
      });
    return () => {
      isCurrent = false;
    };
  }, [desk, asked]);
  const rows = asked
    .flatMap((point, at) => {
      const quote = found?.[at];
      return quote === undefined ? [] : [{ point, quote }];
    })
    .sort((a, b) => order.indexOf(a.quote.fate) - order.indexOf(b.quote.fate));
  const taken = rows.filter(({ point, quote }) => quote.now !== undefined && !left.has(point.key));
  const count = (fate: QuoteFate) => rows.filter(({ quote }) => quote.fate === fate).length;
  const take = () => {
    void takePlaces(taken, document).then(onClose);
  };
  return (
    <Dialog
      isWide
      title={words.versionTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="main"
            icon="check"
            isDisabledBecause={taken.length === 0 ? words.takeNone : undefined}
            onPress={take}
          >
            {words.take(taken.length)}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {found === null ? (
        <p role="status">{words.looking}</p>
      ) : (
        <>
          <p>
            {words.summary(count('same'), count('moved'), count('changed'), count('vanished'))}{' '}
            {words.versionText}
          </p>
          <ul className="policy-versions">
            {rows.map(({ point, quote }) => (
              <VersionRow
                key={point.key}
                name={nameOfPoint(point.point)}
                quote={quote}
                isTaken={!left.has(point.key)}
                onChange={(isTaken) =>
                  setLeft((before) => {
                    const next = new Set(before);
                    if (isTaken) next.delete(point.key);
                    else next.add(point.key);
                    return next;
                  })
                }
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface VersionRowProps {
  readonly name: string;
  readonly quote: RelocatedQuote;
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

function VersionRow({ name, quote: { fate, before, now: after }, isTaken, onChange }: VersionRowProps) {
  const inputId = useId();
  return (
    <li className={`policy-version is-${fate}`}>
      <div className="policy-version-head">
        {after === undefined ? (
          <b>{name}</b>
        ) : (
          <label htmlFor={inputId}>
            <input
              id={inputId}
              type="checkbox"
              checked={isTaken}
              onChange={(event) => onChange(event.target.checked)}
            />
            <b>{name}</b>
          </label>
        )}
        <span className="state">{words.fates[fate]}</span>
      </div>
      <dl>
        <dt className="label">{words.was}</dt>
        <dd>
          <span className="written">‘{before.quote}’</span> <span className="soft">{quotePlace(before)}</span>
        </dd>
        {after === undefined ? (
          <dd className="soft">{words.vanishedHint}</dd>
        ) : (
          <>
            <dt className="label">{words.becomes}</dt>
            <dd>
              <span className="written">
                {fate === 'changed' ? (
                  <LineDifference before={before.quote} after={after.quote} />
                ) : (
                  words.sameWords
                )}
              </span>{' '}
              <span className="soft">{quotePlace(after)}</span>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

interface Row {
  readonly point: PolicyPoint;
  readonly quote: RelocatedQuote;
}

/** One edit of the council's points, undone as a whole. */
async function takePlaces(rows: readonly Row[], { blob }: ShelfDocument): Promise<void> {
  const { dossier, perform } = useDossier.getState();
  const council = dossier?.local.council ?? null;
  if (council === null) return;
  const places = new Map(rows.map(({ point, quote }) => [point.point.id, quote.now]));
  const put = textOf(dossier?.local.working, council).points.flatMap((entry) => {
    const place = places.get(entry.point.id);
    return place === undefined
      ? []
      : [{ ...entry, point: { ...entry.point, source: { ...place, document: blob } } }];
  });
  const error = await perform({ type: 'edit-points', council, put, remove: [] });
  showMessage(
    error?.message ?? words.taken(put.length),
    error === null
      ? {
          label: words.undo,
          onPress: () => void useDossier.getState().perform({ type: 'undo', at: now() }),
        }
      : undefined,
  );
}
