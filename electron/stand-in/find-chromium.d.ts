/** The path of a Chromium that starts, or undefined. `CHROMIUM_PATH` goes before everything. */
export function findChromium(): string | undefined;
