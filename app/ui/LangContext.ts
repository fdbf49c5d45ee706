import type { WordParams } from '@schemes/model/finding';
import type { Lang } from '@schemes/words/lang';
import { say, type WordKey } from '@schemes/words/say';
import { createContext, useCallback, useContext } from 'react';

export const LangContext = createContext<Lang>('vi');

/** The language the page is shown in. */
export function useLang(): Lang {
  return useContext(LangContext);
}

export type Say = (key: WordKey, params?: WordParams) => string;

/** Sentences in the page's language. */
export function useSay(): Say {
  const lang = useLang();
  return useCallback((key, params) => say(lang, key, params), [lang]);
}
