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
  /** Account and scheme. Lost work is shown only to this owner. */
  readonly owner: string;
  readonly onChange: () => void;
  readonly onFault: (error: unknown) => void;
}

/**
 * Stores lost work: edits that the room refused and that could not be put back. It remains stored after the page is
 * closed, until the server has confirmed a note with it or the person discards it.
 */
export class LostWorkStore {
  readonly #options: LostWorkStoreOptions;
  #entries: readonly LostEntry[] = [];
  /** Ids of the entries on this machine's disk. */
  readonly #storedIds = new Set<string>();

  constructor(options: LostWorkStoreOptions) {
    this.#options = options;
  }

  get entries(): readonly LostEntry[] {
    return this.#entries;
  }

  /** Whether every entry is on this machine's disk. */
  get areAllStored(): boolean {
    return this.#entries.every(({ id }) => this.#storedIds.has(id));
  }

  /** Adds lost work. `write` writes it to this machine's disk and resolves to false if the disk fails. */
  async add(
    lost: readonly Lost[],
    write: (put: ReadonlyMap<string, Uint8Array>) => Promise<boolean>,
  ): Promise<void> {
    const entries = lost.map((one) => ({ ...one, id: `${one.section}/${contentDigest(one).slice(0, 32)}` }));
    this.#show(entries);
    const put = new Map(entries.map((entry) => [this.#key(entry.id), encode(entry)]));
    if (!(await write(put))) return;
    for (const { id } of entries) this.#storedIds.add(id);
    this.#options.onChange();
  }

  /** Loads the entries that an earlier page stored. */
  async load(): Promise<void> {
    try {
      const found = await this.#options.store.found(this.#key(''));
      const entries = [...found.values()].map(decode);
      for (const { id } of entries) this.#storedIds.add(id);
      this.#show(entries);
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  /** Deletes an entry: the server has it, or the person discards it. */
  async drop(id: string): Promise<void> {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    this.#storedIds.delete(id);
    this.#options.onChange();
    try {
      await this.#options.store.change(new Map(), [this.#key(id)]);
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  #show(entries: readonly LostEntry[]): void {
    const known = new Set(this.#entries.map(({ id }) => id));
    const added = entries.filter(({ id }) => !known.has(id));
    if (added.length === 0) return;
    this.#entries = [...this.#entries, ...added];
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
