// In a narrow window the steps unfold from one bar, and fold again at Escape or a press beside them.
import { useEffect, useRef, useState } from 'react';

export function useFolding() {
  const list = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  useEffect(() => {
    if (!isUnfolded) return;
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setIsUnfolded(false);
      toggle.current?.focus();
    };
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('.menu-frame') !== null) return;
      const isInside = list.current?.contains(target) === true || toggle.current?.contains(target) === true;
      if (!isInside) setIsUnfolded(false);
    };
    window.addEventListener('keydown', key);
    window.addEventListener('pointerdown', press);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('pointerdown', press);
    };
  }, [isUnfolded]);
  return { list, toggle, isUnfolded, setIsUnfolded };
}
