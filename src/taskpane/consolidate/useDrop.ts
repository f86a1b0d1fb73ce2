/** Files dropped on an element. Dragging takes a mouse, so there is always a button that does the same. */
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Whether files hover over the element now. */
export function useDrop(
  target: RefObject<HTMLElement | null>,
  onDrop: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const hovering = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leaving = () => setOver(false);
    const dropping = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      drop([...(event.dataTransfer?.files ?? [])]);
    };
    element.addEventListener('dragover', hovering);
    element.addEventListener('dragleave', leaving);
    element.addEventListener('drop', dropping);
    return () => {
      element.removeEventListener('dragover', hovering);
      element.removeEventListener('dragleave', leaving);
      element.removeEventListener('drop', dropping);
    };
  }, [target]);
  return over;
}
