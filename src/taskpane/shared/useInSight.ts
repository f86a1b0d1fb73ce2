/** Whether an element can be seen: its place is in front, it is not scrolled away, and the pane itself is shown. */
import { useEffect, useState, type RefObject } from 'react';

export function useInSight(target: RefObject<HTMLElement | null>): boolean {
  const [intersects, setIntersects] = useState(false);
  const [shown, setShown] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      setIntersects(entries.at(-1)?.isIntersecting ?? false);
    });
    observer.observe(element);
    const change = () => setShown(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', change);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', change);
    };
  }, [target]);
  return intersects && shown;
}
