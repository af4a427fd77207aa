import { expect, it } from 'vitest';
import { fromPageUrl, notePrivileged, toPagePolicy, toPageUrl } from './app-origin.js';

notePrivileged('app');

it('goes to the address of the page and back', () => {
  const url = 'app://samenadvies/index.html?a=app://samenadvies/b#/dossier/1';
  expect(toPageUrl('app://samenadvies/index.html')).toBe(
    'https://samenadvies.app.standin.invalid/index.html',
  );
  expect(fromPageUrl(toPageUrl(url))).toBe(url);
});

it('leaves other addresses alone', () => {
  for (const url of ['https://example.org/x', 'file:///x', 'data:text/html,', 'about:blank'])
    expect(toPageUrl(url)).toBe(url);
});

it('means the same with a content security policy', () => {
  expect(
    toPagePolicy("default-src 'self' app:; img-src app://samenadvies data: blob:; connect-src app:"),
  ).toBe(
    "default-src 'self' https:; img-src https://samenadvies.app.standin.invalid data: blob:; connect-src https:",
  );
});
