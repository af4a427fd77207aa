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
import { type LetterLook, pictureSize, standardLook } from '@shared/letter/look';
import { shortenTitle } from './clean-text';
import { type LetterPictures, pictureRun } from './pictures';
import { paragraphStyle } from './style-names';

/** Of a letter, or of another document that looks like one. */
export function letterSection(
  model: Pick<LetterModel, 'title' | 'isConcept'>,
  children: readonly FileChild[],
  { page, logo }: LetterLook = standardLook,
  pictures: LetterPictures = {},
): ISectionOptions {
  const { top, bottom, left, right, header, footer } = page;
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
        margin: { top, bottom, left, right, header, footer },
      },
    },
    headers: {
      first: new Header({ children: [firstHeader(logo, pictures)] }),
      default: new Header({ children: [running] }),
    },
    footers: { first: pageNumbers(), default: pageNumbers() },
    children: [...children],
  };
}

function firstHeader(logo: LetterLook['logo'], pictures: LetterPictures): Paragraph {
  if (logo === null) return new Paragraph({ style: paragraphStyle.afterTable });
  return new Paragraph({
    style: paragraphStyle.logo,
    children: pictureRun(logo, pictureSize(logo, 'logo'), pictures),
  });
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
