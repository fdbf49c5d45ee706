import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import type { MessageParams } from '@schemes/model/findings/finding';
import { createContext, useCallback, useContext } from 'react';

/** Provides the page's language; read it with `useLang`. */
export const LangContext = createContext<Lang>('vi');

/** Returns the page's language. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** Returns the text of a message in the page's language. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

/** Returns a function that returns the text of a message in the page's language. */
export function useT(): Say {
  const lang = useLang();
  return useCallback((key, params) => t(lang, key, params), [lang]);
}
