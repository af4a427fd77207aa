/**
 * What the app may count on in the stand-in, tried on a small app of its own. Runs in the stand-in also where Electron
 * is there; skipped where no Chromium is.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchApp, type LaunchedApp } from '../end-to-end/launch';
import { findChromium } from './find-chromium.js';

/** What test-app/preload.js exposes. */
interface TestApi {
  echo(value: unknown): Promise<unknown>;
  who(): Promise<string>;
  fail(): Promise<never>;
  work(value: number): Promise<number>;
  ping(value: unknown): void;
  onPong(listener: (value: unknown) => void): void;
}
declare const api: TestApi;

/** What test-app/main.js keeps for tests to read and steer. */
interface TestGlobals {
  seen: { navigations: string[]; opened: string[]; closes: number; second: string[][] };
  mayClose: boolean;
}

const appFolder = join(import.meta.dirname, 'test-app');
const canRun = process.platform !== 'win32' && findChromium() !== undefined;

describe.skipIf(!canRun)('the stand-in', () => {
  const userData = mkdtempSync(join(tmpdir(), 'samenadvies-stand-in-'));
  let launched: LaunchedApp;
  const readSeen = () => launched.app.evaluate(() => (globalThis as unknown as TestGlobals).seen);

  beforeAll(async () => {
    vi.stubEnv('SAMENADVIES_STAND_IN', '1');
    launched = await launchApp(userData, { appFolder });
    await launched.page.getByRole('heading', { name: 'Klaar' }).waitFor();
  });
  afterAll(async () => {
    await launched.close();
    rmSync(userData, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });

  it('carries structured values through IPC, and the address of the sender', async () => {
    const outcome = await launched.page.evaluate(async () => {
      const echoed = (await api.echo({ map: new Map([[1, new Uint8Array([7])]]), none: undefined })) as {
        map: Map<number, Uint8Array>;
      };
      return { byte: echoed.map.get(1)?.[0], hasNone: 'none' in echoed, who: await api.who() };
    });
    expect(outcome).toEqual({ byte: 7, hasNone: true, who: 'app://test/index.html' });
  });

  it('words the error of a handler as Electron does', async () => {
    const message = await launched.page.evaluate(() => api.fail().catch((error: unknown) => String(error)));
    expect(message).toBe("Error: Error invoking remote method 'fail': Error: mislukt");
  });

  it('brings messages from the main process to the page', async () => {
    const arrived = await launched.page.evaluate(
      () =>
        new Promise((resolve) => {
          api.onPong(resolve);
          api.ping({ punten: [1, 2] });
        }),
    );
    expect(arrived).toEqual({ punten: [1, 2] });
  });

  it('forks a utility process', async () => {
    expect(await launched.page.evaluate(() => api.work(21))).toBe(42);
  });

  it('leaves the page nothing of its own door', async () => {
    expect(await launched.page.evaluate(() => '__standInCall' in window)).toBe(false);
  });

  // The WebSocket was seen to get out without --host-resolver-rules (Chromium 156, Debian 12).
  it('lets nothing out to the network, not even to this computer', async () => {
    let connections = 0;
    const server = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const outcome = await launched.page.evaluate(async (port) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
      await new Promise((resolve) => (socket.onerror = resolve));
      return fetch(`http://127.0.0.1:${port}/`).catch(() => 'refused');
    }, port);
    server.close();
    expect({ outcome, connections }).toEqual({ outcome: 'refused', connections: 0 });
  });

  it('asks the app before it goes elsewhere or opens a window', async () => {
    await launched.page.locator('#away').click();
    await launched.page.locator('#new').click();
    await expect.poll(async () => (await readSeen()).opened).toEqual(['https://example.org/nieuw']);
    expect((await readSeen()).navigations).toEqual(['https://example.org/weg']);
    await expect.poll(() => launched.app.windows().length).toBe(1);
    expect(await launched.page.getByRole('heading').innerText()).toBe('Klaar');
  });

  it('prints a hidden window to PDF', async () => {
    const start = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL('app://test/index.html');
      const pdf = await window.webContents.printToPDF({ pageSize: 'A4' });
      window.destroy();
      return pdf.subarray(0, 5).toString();
    });
    expect(start).toBe('%PDF-');
  });

  it('gives way to the first app on the same data, and tells it', async () => {
    await expect(launchApp(userData, { appFolder, args: ['bijdrage.samenadvies'] })).rejects.toThrow();
    await expect.poll(async () => (await readSeen()).second.flat()).toContain('bijdrage.samenadvies');
  });

  it('stays open when the app does not let its window close', async () => {
    await launched.app.evaluate(({ BrowserWindow }) => {
      (globalThis as unknown as TestGlobals).mayClose = false;
      BrowserWindow.getAllWindows()[0]?.close();
      BrowserWindow.getAllWindows()[0]?.close();
    });
    expect((await readSeen()).closes).toBe(2);
    expect(launched.app.windows()).toHaveLength(1);
    await launched.app.evaluate(() => ((globalThis as unknown as TestGlobals).mayClose = true));
  });
});
