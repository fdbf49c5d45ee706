import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Lost } from './putBack';
import type { UnsentStore } from './UnsentStore';

/** Lost work as the page holds it. */
export interface LostEntry extends Lost {
  /** The same work has the same id, so that it is never shown or sent twice. */
  readonly id: string;
}

export interface LostWorkStoreOptions {
  readonly store: UnsentStore;
  /** Account and scheme: nobody else who uses this machine is ever shown it. */
  readonly owner: string;
  readonly onChange: () => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * What the room did not take and could not be put back. It stays on this machine, page or no page, until the server
 * has confirmed a note with it or the person drops it.
 */
export class LostWorkStore {
  readonly #options: LostWorkStoreOptions;
  #entries: readonly LostEntry[] = [];
  /** Entries that lie on this machine's disk. */
  readonly #kept = new Set<string>();

  constructor(options: LostWorkStoreOptions) {
    this.#options = options;
  }

  get entries(): readonly LostEntry[] {
    return this.#entries;
  }

  /** Whether every entry outlives the page. */
  get allKept(): boolean {
    return this.#entries.every(({ id }) => this.#kept.has(id));
  }

  /** Takes in newly lost work; `keep` writes it to this machine's disk and says whether it could. */
  async add(
    lost: readonly Lost[],
    keep: (put: ReadonlyMap<string, Uint8Array>) => Promise<boolean>,
  ): Promise<void> {
    const entries = lost.map((one) => ({ ...one, id: `${one.section}/${contentDigest(one).slice(0, 32)}` }));
    this.#show(entries);
    const put = new Map(entries.map((entry) => [this.#key(entry.id), encode(entry)]));
    if (!(await keep(put))) return;
    for (const { id } of entries) this.#kept.add(id);
    this.#options.onChange();
  }

  /** Brings back what an earlier page left. */
  async takeIn(): Promise<void> {
    try {
      const found = await this.#options.store.found(this.#key(''));
      const entries = [...found.values()].map(decode);
      for (const { id } of entries) this.#kept.add(id);
      this.#show(entries);
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  /** The server has it, or the person wants it no more. */
  async drop(id: string): Promise<void> {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    this.#kept.delete(id);
    this.#options.onChange();
    try {
      await this.#options.store.change(new Map(), [this.#key(id)]);
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  #show(entries: readonly LostEntry[]): void {
    const known = new Set(this.#entries.map(({ id }) => id));
    const fresh = entries.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    this.#entries = [...this.#entries, ...fresh];
    this.#options.onChange();
  }

  #key(id: string): string {
    return `lost/${this.#options.owner}/${id}`;
  }
}

function encode(entry: LostEntry): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(entry));
}

function decode(bytes: Uint8Array): LostEntry {
  return JSON.parse(new TextDecoder().decode(bytes)) as LostEntry;
}
