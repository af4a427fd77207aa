// `webContents.printToPDF`, in terms of Playwright's page.pdf. Lengths are inches on both sides.

const inches = (length) => (length === undefined ? undefined : `${length}in`);
// Chromium's own margin where the app names none.
const usual = 0.4;

function paperOf(pageSize = 'Letter') {
  if (typeof pageSize === 'string') return { format: pageSize };
  return { width: inches(pageSize.width), height: inches(pageSize.height) };
}

export async function printPage(page, options = {}) {
  const { top = usual, bottom = usual, left = usual, right = usual } = options.margins ?? {};
  return page.pdf({
    ...paperOf(options.pageSize),
    margin: { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right) },
    landscape: options.landscape,
    printBackground: options.printBackground ?? false,
    scale: options.scale,
    pageRanges: options.pageRanges,
    displayHeaderFooter: options.displayHeaderFooter,
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    preferCSSPageSize: options.preferCSSPageSize,
    tagged: options.generateTaggedPDF,
    outline: options.generateDocumentOutline,
  });
}
