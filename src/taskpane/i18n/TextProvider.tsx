/** The language of the pane. Vietnamese until the officer asks for English; the choice is remembered. */
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { readPreference, writePreference } from '../shared/preferences';
import { say, type Language, type ParamsOf, type TextKey } from './say';

export type Say = <Key extends TextKey>(key: Key, ...params: ParamsOf<Key>) => string;

interface Text {
  readonly language: Language;
  readonly t: Say;
  readonly setLanguage: (language: Language) => void;
}

const TextContext = createContext<Text | null>(null);

export function TextProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (readPreference('language') === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    writePreference('language', next);
    // Every word of the pane is drawn anew: in slices, so that it stays alive meanwhile.
    startTransition(() => choose(next));
  }, []);
  const text = useMemo<Text>(
    () => ({ language, setLanguage, t: (key, ...params) => say(language, key, ...params) }),
    [language, setLanguage],
  );
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText outside TextProvider');
  return text;
}
