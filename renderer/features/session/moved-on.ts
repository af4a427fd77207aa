// A decision brings the next point under the same buttons: the second half of a double click must not decide on that.

/** Milliseconds: longer than a slow double click, shorter than anybody needs to read a title. */
const settling = 600;
let movedOn = { to: '', at: -Infinity };

/** Called when a decision brought this proposal on the screen. */
export function markMovedOn(to: string): void {
  movedOn = { to, at: performance.now() };
}

/** Whether this proposal came under the buttons a moment ago, without being asked for. */
export function hasJustMovedOn(to: string): boolean {
  return movedOn.to === to && performance.now() - movedOn.at < settling;
}
