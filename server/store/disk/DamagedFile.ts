import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';

/** What is wrong with a stored file. */
export type Damage = Extract<MessageKey, `damage.${string}`>;
export type DamageParams = Readonly<Record<string, string | number>>;

/**
 * A stored file that cannot be read, or that is not the version that was written last. Nothing is overwritten.
 * `message` says in English what is wrong and what to do, for logs; `t` says it in a language.
 */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly path: string;
  readonly lastGood: string | null;
  readonly #damage: Damage;
  readonly #params: DamageParams;

  /** `lastGood`: an earlier copy that can be read; null: there is none. Numbers in `params` are those of lines, records or bytes. */
  constructor(path: string, damage: Damage, lastGood: string | null, params: DamageParams = {}) {
    super('');
    this.path = path;
    this.lastGood = lastGood;
    this.#damage = damage;
    // Not in groups of three digits: the number of a byte is looked for in a file.
    this.#params = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
    this.message = this.t('en');
  }

  /** Whether the file is an older copy that was put back, and not a damaged one. */
  get isOlderCopy(): boolean {
    return this.#damage.startsWith('damage.older');
  }

  /** What is wrong, without the file and what to do. */
  problem(lang: Lang): string {
    return t(lang, this.#damage, this.#params);
  }

  t(lang: Lang): string {
    const { path, lastGood } = this;
    const cure = lastGood ? t(lang, 'damaged.lastGood', { lastGood }) : t(lang, this.#cure);
    return t(lang, 'damaged.file', { path, problem: this.problem(lang), cure });
  }

  get #cure() {
    return this.isOlderCopy ? 'damaged.olderCopy' : 'damaged.fromBackup';
  }
}
