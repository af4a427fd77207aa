// `screen`: one display of a usual size; there may be none at all.
import { EventEmitter } from 'node:events';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const size = { width: 1920, height: 1080 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, size, workAreaSize: size };

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
});
