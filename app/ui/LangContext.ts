import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import type { MessageParams } from '@schemes/model/finding';
import { createContext, useCallback, useContext } from 'react';

export const LangContext = createContext<Lang>('vi');

/** The language the page is shown in. */
export function useLang(): Lang {
  return useContext(LangContext);
}

export type Say = (key: MessageKey, params?: MessageParams) => string;

/** Sentences in the page's language. */
export function useT(): Say {
  const lang = useLang();
  return useCallback((key, params) => t(lang, key, params), [lang]);
}
