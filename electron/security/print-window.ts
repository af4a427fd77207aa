// A window that nobody sees, for printing: no preload, a session of its own that is offline, one page of our own making.
import { BrowserWindow, session } from 'electron';
import { fail, succeed } from '@shared/domain';
import { letterFormSentence } from '@shared/i18n/nl-letter-forms';
import type { PrintHtml } from '../documents/pdf/print-letter';

/** Kept in memory only, for the name does not begin with "persist:". */
const partition = 'afdrukken';

/** A picture that is not read yet would not be printed. */
const picturesReady =
  'Promise.all(Array.from(document.images, (image) => image.decode().catch(() => null)));';

/** The page is written into an empty one, so that it may be of any length. Code: `pdf-not-made`. */
export const printInWindow: PrintHtml = async (html) => {
  session.fromPartition(partition).enableNetworkEmulation({ offline: true });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { partition, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(
      `document.open(); document.write(${JSON.stringify(html)}); document.close(); ${picturesReady}`,
    );
    const pdf = await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return succeed(new Uint8Array(pdf));
  } catch {
    return fail('pdf-not-made', letterFormSentence('pdf-not-made'));
  } finally {
    window.destroy();
  }
};
