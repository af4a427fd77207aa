// `electron.net`: only what the app's own protocol needs, reading its own files.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export const net = {
  online: false,
  isOnline: () => false,
  async fetch(input) {
    const url = typeof input === 'string' ? input : (input.url ?? String(input));
    if (!url.startsWith('file:'))
      throw new Error(`The stand-in's net.fetch reads only file: (asked: ${url})`);
    const path = fileURLToPath(url);
    const bytes = await readFile(path).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    });
    const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
    return new Response(bytes, { headers: { 'content-type': type, 'content-length': String(bytes.length) } });
  },
};
