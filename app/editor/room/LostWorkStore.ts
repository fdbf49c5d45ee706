import { contentDigest } from '@schemes/doc/sectionDigest';
import type { UnsentStore } from '../../kept/UnsentStore';
import type { Lost } from './putBack';

/** Lost work as the page shows it. */
export interface LostEntry extends Lost {
  /** Derived from the content: the same work has the same id and is shown and sent once. */
  readonly id: string;
}

export interface LostWorkStoreOptions {
  readonly store: UnsentStore;
  /** Account and scheme. Lost work is shown to this owner alone. */
  readonly owner: string;
  readonly onChange: () => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * Keeps lost work: edits that the room refused and that could not be put back. It outlives the page, until the
 * server has confirmed a note with it or the person discards it.
 */
export class LostWorkStore {
  readonly #options: LostWorkStoreOptions;
  #entries: readonly LostEntry[] = [];
  /** Ids of the entries on this machine's disk. */
  readonly #kept = new Set<string>();

  constructor(options: LostWorkStoreOptions) {
    this.#options = options;
  }

  get entries(): readonly LostEntry[] {
    return this.#entries;
  }

  /** Whether every entry is on this machine's disk. */
  get allKept(): boolean {
    return this.#entries.every(({ id }) => this.#kept.has(id));
  }

  /** Adds lost work. `keep` writes it to this machine's disk and resolves to false when the disk fails. */
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

  /** Loads the entries that an earlier page kept. */
  async load(): Promise<void> {
    try {
      const found = await this.#options.store.found(this.#key(''));
      const entries = [...found.values()].map(decode);
      for (const { id } of entries) this.#kept.add(id);
      this.#show(entries);
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  /** Deletes an entry: the server has it, or the person discards it. */
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
