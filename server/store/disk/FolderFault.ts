import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';

/** Why a data folder cannot be opened or changed, in words a person can act on. `message` is in English, for logs. */
export class FolderFault extends Error {
  readonly #code: Extract<MessageKey, `folder.${string}`>;
  readonly #params: Readonly<Record<string, string>>;

  constructor(code: Extract<MessageKey, `folder.${string}`>, params: Readonly<Record<string, string>> = {}) {
    super(t('en', code, params));
    this.#code = code;
    this.#params = params;
  }

  /** The message in a language. */
  t(lang: Lang): string {
    return t(lang, this.#code, this.#params);
  }
}
