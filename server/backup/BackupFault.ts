import type { Lang } from '@schemes/words/lang';
import { say, type WordKey } from '@schemes/words/say';

type Code = Extract<WordKey, `backup.${string}`>;

/** Why a backup cannot be made or put back, in words a person can act on; its `message` is the English one, for logs. */
export class BackupFault extends Error {
  readonly #code: Code;
  readonly #params: Readonly<Record<string, string>>;

  constructor(code: Code, params: Readonly<Record<string, string>>) {
    super(say('en', code, params));
    this.#code = code;
    this.#params = params;
  }

  say(lang: Lang): string {
    return say(lang, this.#code, this.#params);
  }
}
