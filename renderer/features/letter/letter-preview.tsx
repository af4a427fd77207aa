// The letter as it will be printed: its pages below each other.
import type { LetterModel, PrintedPage } from '@shared/letter';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { createContext, memo, useContext } from 'react';
import { PrintedPart } from './printed-part';
import { Runs } from './printed-runs';
import type { ShownPages } from './use-pages';
import './printed.css';

const PageCount = createContext(1);

interface LetterPreviewProps {
  readonly letter: Pick<LetterModel, 'title' | 'isConcept'>;
  /** Null as long as they are being laid out. */
  readonly shown: ShownPages | null;
}

export const LetterPreview = memo(function LetterPreview({ letter, shown }: LetterPreviewProps) {
  if (shown === null) return <p className="soft letter-pages-wait">{words.layingOut}</p>;
  const running = letter.isConcept ? words.conceptHead(letter.title) : letter.title;
  return (
    <PageCount value={shown.of}>
      <article className="letter-pages" lang="nl" aria-label={words.reader}>
        {shown.pages.map((page) => (
          <Sheet key={page.number} page={page} running={page.number === 1 ? '' : running} />
        ))}
      </article>
    </PageCount>
  );
});

interface SheetProps {
  readonly page: PrintedPage;
  /** Above the text of every page but the first. */
  readonly running: string;
}

const Sheet = memo(function Sheet({ page, running }: SheetProps) {
  return (
    <div className="letter-sheet">
      <div className="printed letter-page">
        {running !== '' && <p className="page-running">{running}</p>}
        <div className="page-text">
          {page.parts.map((part) => (
            <PrintedPart key={part.at} part={part} />
          ))}
        </div>
        {page.notes.length > 0 && (
          <ol className="page-notes" aria-label={words.footnotes}>
            {page.notes.map((note) => (
              <li key={note.number} value={note.number}>
                <sup>{note.number}</sup> <Runs runs={note.runs} />
              </li>
            ))}
          </ol>
        )}
        <PageFoot number={page.number} />
      </div>
    </div>
  );
});

/** Apart, so that one page more does not draw all others anew. */
function PageFoot({ number }: { readonly number: number }) {
  return <p className="page-foot">{words.pageOf(number, useContext(PageCount))}</p>;
}
