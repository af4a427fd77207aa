// Chromium knows no app://, so pages live at https://<host>.<scheme>.standin.invalid; the app never sees that.

const privileged = new Set();
const suffix = 'standin.invalid';

export function notePrivileged(scheme) {
  privileged.add(scheme);
}

/** app://samenadvies/x → https://samenadvies.app.standin.invalid/x, also inside a longer text. */
export function toPageUrl(text) {
  return text.replace(/\b([a-z][a-z0-9+.-]*):\/\/([^/\s;,?#]+)/gi, (all, scheme, host) =>
    privileged.has(scheme) ? `https://${host}.${scheme}.${suffix}` : all,
  );
}

/** The way back: what the app must see. */
export function fromPageUrl(text) {
  return text.replace(/https:\/\/([^/\s]+?)\.([a-z0-9+-]+)\.standin\.invalid/gi, '$2://$1');
}

/** A content security policy names the scheme also on its own: `default-src app:`. */
export function toPagePolicy(policy) {
  return toPageUrl(policy).replace(/\b([a-z]+):(?=[\s;]|$)/g, (all, scheme) =>
    privileged.has(scheme) ? 'https:' : all,
  );
}
