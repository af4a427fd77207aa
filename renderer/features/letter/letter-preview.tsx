// The letter as it will be printed: its pages below each other.
import type { LetterLogo } from '@shared/domain';
import type { LetterModel, PrintedPage } from '@shared/letter';
import { pictureSize, standardLook } from '@shared/letter/look';
import { letterScreenWords as words } from '@shared/i18n/nl-letter-screen';
import { createContext, memo, useContext } from 'react';
import { lookStyle } from './look-style';
import { PrintedPart } from './printed-part';
import { PrintedPicture } from './printed-picture';
import { Runs } from './printed-runs';
import type { ShownPages } from './use-pages';
import './printed.css';

const PageCount = createContext(1);

interface LetterPreviewProps {
  readonly letter: Pick<LetterModel, 'title' | 'isConcept' | 'look'>;
  /** Null as long as they are being laid out. */
  readonly shown: ShownPages | null;
}

export const LetterPreview = memo(function LetterPreview({ letter, shown }: LetterPreviewProps) {
  if (shown === null) return <p className="soft letter-pages-wait">{words.layingOut}</p>;
  const { look = standardLook } = letter;
  const running = letter.isConcept ? words.conceptHead(letter.title) : letter.title;
  return (
    <PageCount value={shown.of}>
      <article className="letter-pages" lang="nl" aria-label={words.reader} style={lookStyle(look)}>
        {shown.pages.map((page) => (
          <Sheet
            key={page.number}
            page={page}
            running={page.number === 1 ? '' : running}
            logo={page.number === 1 ? look.logo : null}
          />
        ))}
      </article>
    </PageCount>
  );
});

interface SheetProps {
  readonly page: PrintedPage;
  /** Above the text of every page but the first. */
  readonly running: string;
  /** Above the text of the first page. */
  readonly logo: LetterLogo | null;
}

const Sheet = memo(function Sheet({ page, running, logo }: SheetProps) {
  return (
    <div className="letter-sheet">
      <div className={page.number === 1 ? 'printed letter-page is-first' : 'printed letter-page'}>
        {logo !== null && <Logo logo={logo} />}
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

function Logo({ logo }: { readonly logo: LetterLogo }) {
  return (
    <div className={logo.place === 'right' ? 'page-logo is-right' : 'page-logo'}>
      <PrintedPicture picture={logo} size={pictureSize(logo, 'logo')} />
    </div>
  );
}

/** Apart, so that one page more does not draw all others anew. */
function PageFoot({ number }: { readonly number: number }) {
  return <p className="page-foot">{words.pageOf(number, useContext(PageCount))}</p>;
}
