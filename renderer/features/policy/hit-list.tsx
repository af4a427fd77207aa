// What was found, by chapter, each with a few words around it.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import { type PolicyHit, type SectionHits } from '@shared/policy';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { showSpan, useReader } from './reader-store';

interface HitListProps {
  readonly hits: readonly SectionHits[];
  readonly onGo: () => void;
}

/** More at once only makes the list slow; the rest comes when asked for. */
const step = 100;

export function HitList({ hits, onGo }: HitListProps) {
  const [shown, setShown] = useState(step);
  const target = useReader((reader) => reader.target);
  const count = hits.reduce((sum, group) => sum + group.hits.length, 0);
  const go = ({ start, end }: PolicyHit) => {
    showSpan({ start, end });
    onGo();
  };
  return (
    <>
      <p className="soft policy-count" role="status">
        {words.hits(count)}
      </p>
      <div className="scroll policy-outline-list" role="region" tabIndex={0} aria-label={words.hitsRegion}>
        {limited(hits, shown).map(({ section, hits: own }) => (
          <section key={section?.start ?? -1}>
            <h2 className="label policy-hit-section">
              {section === null ? words.beforeFirst : `${section.number ?? ''} ${section.title}`.trim()}
            </h2>
            <ul>
              {own.map((hit) => (
                <li key={hit.start}>
                  <button
                    type="button"
                    className="outline-item policy-hit"
                    aria-current={target?.start === hit.start}
                    onClick={() => go(hit)}
                  >
                    <span className="policy-excerpt">
                      {hit.excerpt.before} <mark>{hit.excerpt.found}</mark>
                      {/^[\p{L}\p{N}]/u.test(hit.excerpt.after) ? ' ' : ''}
                      {hit.excerpt.after}
                    </span>
                    {hit.page !== null && <span className="soft">{words.sectionPage(hit.page)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {count > shown && (
          <p>
            <Button onPress={() => setShown(shown + step)}>
              {words.more(Math.min(step, count - shown))}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function limited(groups: readonly SectionHits[], most: number): SectionHits[] {
  let left = most;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, Math.max(0, left));
    left -= hits.length;
    return hits.length === 0 ? [] : [{ ...group, hits }];
  });
}
