import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';

type Code = Extract<MessageKey, `backup.${string}`>;

/** What a fault says, as plain data that crosses threads. */
export interface BackupProblem {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
}

/** Why a backup cannot be made or restored, in words a person can act on. `message` is in English, for logs. */
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
