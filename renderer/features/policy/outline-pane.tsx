// Left: the chapters to go to; while searching, the places that were found.
import { policyScreenWords as words } from '@shared/i18n/nl-policy';
import type { PolicySection, ReadPolicyDocument, SectionHits } from '@shared/policy';
import { type RefObject, memo, useEffect, useRef } from 'react';
import { TextField } from '../../ui/text-field';
import { HitList } from './hit-list';
import { showSpan, useReader } from './reader-store';

interface OutlinePaneProps {
  readonly document: ReadPolicyDocument | null;
  readonly current: PolicySection | undefined;
  /** Null while nobody searches. */
  readonly hits: readonly SectionHits[] | null;
  readonly field: RefObject<HTMLInputElement | null>;
  /** To the pages, where they hide behind this pane. */
  readonly onGo: () => void;
}

export function OutlinePane({ document, current, hits, field, onGo }: OutlinePaneProps) {
  const query = useReader((reader) => reader.query);
  return (
    <nav className="policy-outline" aria-label={words.outline}>
      <div className="policy-search">
        <TextField
          type="search"
          label={words.search}
          value={query}
          onChange={(typed) => useReader.setState({ query: typed.slice(0, 200) })}
          inputRef={field}
        />
      </div>
      {hits !== null ? (
        <HitList hits={hits} onGo={onGo} />
      ) : (
        document !== null && <SectionList sections={document.sections} current={current} onGo={onGo} />
      )}
    </nav>
  );
}

interface SectionListProps {
  readonly sections: readonly PolicySection[];
  readonly current: PolicySection | undefined;
  readonly onGo: () => void;
}

const SectionList = memo(function SectionList({ sections, current, onGo }: SectionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (sections.length === 0) return <p className="soft policy-none">{words.noOutline}</p>;
  const go = (section: PolicySection) => {
    showSpan({ start: section.start, end: section.start + 1 });
    onGo();
  };
  return (
    <div
      ref={list}
      className="scroll policy-outline-list"
      role="region"
      tabIndex={0}
      aria-label={words.outlineList}
    >
      <ol>
        {sections.map((section) => (
          <li
            key={section.start}
            className={[section.level > 1 && 'is-sub', section === current && 'is-chosen']
              .filter(Boolean)
              .join(' ')}
          >
            <button
              type="button"
              className="outline-item"
              aria-current={section === current}
              onClick={() => go(section)}
            >
              <span className="out-number">{isShort(section) ? section.number : null}</span>
              <span>
                {isShort(section) || section.number === null ? '' : `${section.number} `}
                {section.title}
                {section.page !== null && (
                  <span className="soft policy-section-page"> {words.sectionPage(section.page)}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
});

/** "3.2.1" has a place of its own; "Bijlage III" reads on. */
function isShort({ number }: PolicySection): boolean {
  return number !== null && number.length <= 5;
}
