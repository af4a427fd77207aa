// The second window, for the beamer: shut off like the first, on the other display where there is one.
import { BrowserWindow, type Rectangle, screen } from 'electron';
import { projectorWords } from '@shared/i18n/nl-projector';
import type { ProjectorPicture } from '@shared/views/projector';
import type { ProjectorPort } from '../ipc/app-context';
import { lockedDown } from './main-window';

interface ProjectorHost {
  readonly url: string;
  readonly preload: string;
  readonly mainWindow: () => BrowserWindow | undefined;
  readonly tell: (state: ReturnType<ProjectorPort['state']>) => void;
}

const neutral: ProjectorPicture = { kind: 'neutral' };

/** There is one projector at most. When it closes, whoever closed it, the picture is gone. */
export function projectorWindow({ url, preload, mainWindow, tell }: ProjectorHost): ProjectorPort {
  let window: BrowserWindow | undefined;
  let picture = neutral;
  let parts = 1;
  const state = () => ({ isOpen: window !== undefined, parts });
  return {
    open: () => {
      if (window !== undefined) {
        window.focus();
        return;
      }
      const main = mainWindow();
      const opened = new BrowserWindow({
        ...placeFor(main?.getBounds()),
        title: projectorWords.windowTitle,
        autoHideMenuBar: true,
        backgroundColor: '#fcfaf6',
        webPreferences: lockedDown(preload),
      });
      window = opened;
      opened.once('closed', () => {
        window = undefined;
        picture = neutral;
        parts = 1;
        tell(state());
      });
      // The secretary goes on typing where she was.
      opened.once('ready-to-show', () => mainWindow()?.focus());
      void opened.loadURL(url);
      tell(state());
    },
    close: () => window?.close(),
    show: (next) => {
      picture = next;
      window?.webContents.send('projector:picture', next);
    },
    divide: (count) => {
      if (count === parts) return;
      parts = count;
      tell(state());
    },
    state,
    picture: () => picture,
  };
}

/** Fills a display that the main window is not on; without one, a window that can be dragged to where it must be. */
function placeFor(main: Rectangle | undefined): Partial<Rectangle> & { fullscreen?: boolean } {
  const own = main === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching(main);
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id);
  return other === undefined ? { width: 1280, height: 800 } : { ...other.bounds, fullscreen: true };
}
