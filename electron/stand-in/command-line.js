// What the stand-in was started with: the options Electron itself would take, and the rest for the app.

const words = process.argv.slice(2);
/** Modules that the starter wants loaded before the app; Playwright hands its loader over this way. */
export const preloadModules = [];
/** Port of Node's inspector, or undefined when nobody asked for one. */
export let inspectorPort;
/** Everything else, in order, as the app sees it in `process.argv`. */
export const appArguments = [];
/** The Chromium-style switches among them: `--name=value`. */
export const switches = new Map();

while (words.length > 0) {
  const word = words.shift();
  if (word === '-r' || word === '--require') preloadModules.push(words.shift());
  else if (/^--inspect(=|$)/.test(word)) inspectorPort = Number(word.split('=')[1] ?? 9229);
  else {
    appArguments.push(word);
    const [, name, value] = /^--([^=]+)=?(.*)$/s.exec(word) ?? [];
    if (name !== undefined) switches.set(name, value);
  }
}
