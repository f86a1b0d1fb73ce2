/** Focus that is not lost with what had it: a decision takes its own button away, and at times the whole line. */
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface Holder {
  readonly element: Element;
  readonly item: Element | null;
}

/**
 * Handlers for a list. When the focused element is gone after a turn, its line has the focus, and without the line
 * `otherwise`.
 */
export function useKeptFocus(otherwise: RefObject<HTMLElement | null>) {
  const holder = useRef<Holder | null>(null);
  useLayoutEffect(() => {
    const { element, item } = holder.current ?? {};
    if (!element || element.isConnected) return;
    holder.current = null;
    const next = item?.isConnected ? item.querySelector('button') : otherwise.current;
    next?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      holder.current = { element: target, item: target.closest('li') };
    },
    // React hears nothing of what it takes away itself.
    onBlur: () => {
      holder.current = null;
    },
  };
}
