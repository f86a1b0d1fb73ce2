/** Speaks outcomes to screen readers. What stands on the screen says the same. */
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useHiddenStyles } from './styles';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [text, announce] = useState('');
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={useHiddenStyles().hidden} role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
