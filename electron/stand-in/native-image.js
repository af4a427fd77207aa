// `nativeImage`: bytes of a picture, passed on as they are.
import { existsSync, readFileSync } from 'node:fs';

function image(bytes) {
  return {
    toPNG: () => bytes,
    toDataURL: () => `data:image/png;base64,${bytes.toString('base64')}`,
    isEmpty: () => bytes.length === 0,
    getSize: () => ({ width: 0, height: 0 }),
    resize() {
      return this;
    },
  };
}

export const nativeImage = {
  createEmpty: () => image(Buffer.alloc(0)),
  createFromBuffer: image,
  createFromPath: (path) => image(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromDataURL: (url) => image(Buffer.from(url.split(',')[1] ?? '', 'base64')),
};
