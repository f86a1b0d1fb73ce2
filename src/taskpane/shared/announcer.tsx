/** Speaks outcomes to screen readers. What stands on the screen says the same. */
import { createContext, useContext, useState, type ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: { position: 'fixed', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [text, announce] = useState('');
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={useStyles().hidden} role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
