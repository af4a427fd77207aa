// The joint text as it is being typed, before it is kept: the hall reads along.
import { useEffect } from 'react';
import { create } from 'zustand';
import type { JointText } from './joint-text';

interface Typed {
  readonly about: string;
  readonly text: JointText | null;
}

export const useTyped = create<Typed>()(() => ({ about: '', text: null }));

/** Tells the projector what stands in the fields of this text; nothing any more once they are gone. */
export function useTypedOnProjector(about: string, text: JointText): void {
  useEffect(() => useTyped.setState({ about, text }), [about, text]);
  useEffect(() => () => useTyped.setState({ about: '', text: null }), []);
}
