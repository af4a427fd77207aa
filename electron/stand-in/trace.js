// What the stand-in is doing, on stderr, for whoever sets SAMENADVIES_TRACE=1.

const isOn = process.env.SAMENADVIES_TRACE === '1';

export function trace(...parts) {
  if (isOn) console.error(`[stand-in ${Math.round(performance.now())} ms]`, ...parts);
}
