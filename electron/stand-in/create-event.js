// The event object that Electron passes first to every listener.

/** @param extra properties of this kind of event */
export function createEvent(extra = {}) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...extra,
  };
}
