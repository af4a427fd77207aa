// Serves the built window over app://samenadvies, and only that.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { appHost } from './app-origin';
import { securityHeaders } from './content-policy';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.gz': 'application/gzip',
};

/** A handler for `protocol.handle`. Anything outside `folder`, and anything but reading, is refused. */
export function serveAppFiles(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const path = pathInside(folder, request.url);
    const type = path === undefined ? undefined : types[extname(path)];
    if (path === undefined || type === undefined) return refuse(404);
    try {
      const body = await readFile(path);
      return new Response(new Uint8Array(body), { headers: { ...securityHeaders, 'content-type': type } });
    } catch {
      return refuse(404);
    }
  };
}

/** The file that a URL of the app stands for; undefined for another host or a path that leads out of the folder. */
export function pathInside(folder: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  if (host !== appHost) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const path = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return path.startsWith(normalize(folder) + sep) ? path : undefined;
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
