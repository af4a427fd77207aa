// The page: A4, a first page without header, a short title above the following ones, page x of y below all.
import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { LetterModel } from '@shared/letter/letter-model';
import { shortenTitle } from './clean-text';
import { page } from './letter-look';
import { paragraphStyle } from './style-names';

/** Of a letter, or of another document that looks like one. */
export function letterSection(
  model: Pick<LetterModel, 'title' | 'isConcept'>,
  children: readonly FileChild[],
): ISectionOptions {
  const mark = model.isConcept ? 'Concept · ' : '';
  const running = new Paragraph({
    style: paragraphStyle.header,
    text: `${mark}${shortenTitle(model.title, 80 - mark.length)}`,
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.side,
          right: page.side,
          header: page.header,
          footer: page.footer,
        },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: paragraphStyle.afterTable })] }),
      default: new Header({ children: [running] }),
    },
    footers: { first: pageNumbers(), default: pageNumbers() },
    children: [...children],
  };
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: paragraphStyle.footer,
        children: [
          new TextRun({
            children: [new Tab(), 'Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
