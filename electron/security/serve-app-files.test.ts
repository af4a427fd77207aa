// The window's own files, and nothing else of the computer.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../persistence/test-support/temporary-store';
import { appUrl, isOwnUrl } from './app-origin';
import { pathInside, serveAppFiles } from './serve-app-files';

async function website(): Promise<string> {
  const folder = await temporaryFolder();
  const inside = join(folder, 'renderer');
  await mkdir(join(inside, 'assets'), { recursive: true });
  await writeFile(join(inside, 'index.html'), '<h1>Samenadvies</h1>');
  await writeFile(join(inside, 'assets', 'a.js'), 'export {}');
  await writeFile(join(inside, 'geheim.key'), 'geheim');
  await writeFile(join(folder, 'buiten.json'), '{}');
  return inside;
}

test('pages come with their type and the content policy', async () => {
  const serve = serveAppFiles(await website());
  const page = await serve(new Request(appUrl));
  expect(await page.text()).toContain('Samenadvies');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  const script = await serve(new Request('app://samenadvies/assets/a.js'));
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
  'app://samenadvies/..%2fbuiten.json',
  'app://samenadvies/%2e%2e/buiten.json',
  'app://samenadvies/assets/..%5c..%5cbuiten.json',
  'app://samenadvies/%00index.html',
  'app://samenadvies/%zz',
  'app://samenadvies/geheim.key',
  'app://samenadvies/weg.html',
  'app://ander/index.html',
])('%s is not there', async (url) => {
  const folder = await website();
  const answer = await serveAppFiles(folder)(new Request(url));
  expect(answer.status).toBe(404);
});

test('only reading is possible', async () => {
  const serve = serveAppFiles(await website());
  expect((await serve(new Request(appUrl, { method: 'POST', body: 'x' }))).status).toBe(405);
});

test('a path stays inside the folder', () => {
  expect(pathInside('/r', 'app://samenadvies/')).toBe(join('/r', 'index.html'));
  expect(pathInside('/r', 'geen adres')).toBeUndefined();
});

test('only our own pages, and the development server when there is one, are trusted', () => {
  expect(isOwnUrl(appUrl)).toBe(true);
  expect(isOwnUrl('http://localhost:5173/')).toBe(false);
  expect(isOwnUrl('http://localhost:5173/x', 'http://localhost:5173')).toBe(true);
  expect(isOwnUrl('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
  expect(isOwnUrl('app://samenadvies.example.org/')).toBe(false);
  expect(isOwnUrl('')).toBe(false);
});
