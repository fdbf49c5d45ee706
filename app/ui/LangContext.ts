import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import type { MessageParams } from '@schemes/model/findings/finding';
import { createContext, useCallback, useContext } from 'react';

/** The page's language; see `useLang`. */
export const LangContext = createContext<Lang>('vi');

/** Returns the page's language. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** Writes a message of the catalogue. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

/** Returns the function that writes a message in the page's language. */
export function useT(): Say {
  const lang = useLang();
  return useCallback((key, params) => t(lang, key, params), [lang]);
}
