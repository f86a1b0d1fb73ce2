/** The choice of how appendices are printed, remembered in the browser. */
import { useCallback, useState } from 'react';
import { readPreference, writePreference } from '../shared/preferences';
import { draftText, readDraft, type AppendixDraft } from './appendix-draft';

export interface AppendixDraftNow {
  readonly draft: AppendixDraft;
  readonly change: (part: Partial<AppendixDraft>) => void;
}

export function useAppendixDraft(): AppendixDraftNow {
  const [draft, setDraft] = useState(() => readDraft(readPreference('appendices')));
  const change = useCallback(
    (part: Partial<AppendixDraft>) => {
      const next = { ...draft, ...part };
      writePreference('appendices', draftText(next));
      setDraft(next);
    },
    [draft],
  );
  return { draft, change };
}
