import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';

type Code = Extract<MessageKey, `backup.${string}`>;

/** The message of a fault as plain data, which can be sent between threads. */
export interface BackupProblem {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** Why a backup cannot be made, checked or restored. `t` gives the text for a person, `message` the English one for logs. */
export class BackupFault extends Error {
  readonly #code: Code;
  readonly #params: Readonly<Record<string, string>>;

  constructor(code: Code, params: Readonly<Record<string, string>>) {
    super(t('en', code, params));
    this.#code = code;
    this.#params = params;
  }

  get problem(): BackupProblem {
    return { code: this.#code, params: this.#params };
  }

  t(lang: Lang): string {
    return t(lang, this.#code, this.#params);
  }
}
