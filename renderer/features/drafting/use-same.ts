// The same value as last time, as long as it says the same: so that parts that did not change are not drawn again.
import { useState } from 'react';

/** For small values that JSON can carry. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
