import type { FactKey } from '../model/facts';
import type { TableTypeId } from '../model/tableType';

/**
 * What a rule may read: a table type, a fact, the people of the rosters, the sections with their text. Level, place,
 * merger, term, edition and pack are no sources: where one of them changes, every rule is asked again.
 */
export type Source = TableTypeId | FactKey | 'people' | 'sections';

/** What one rule read, and which tables and facts it asked for that are not there. */
export interface ReadNotes {
  readonly sources: ReadonlySet<Source>;
  readonly absent: ReadonlySet<Source>;
}

/** Notes what the rule at work reads. */
export class Reads {
  #sources = new Set<Source>();
  #absent = new Set<Source>();

  /** A source was read; `absent`: it was asked for and is not there. */
  note(source: Source, absent = false): void {
    this.#sources.add(source);
    if (absent) this.#absent.add(source);
  }

  /** Hands over what was noted and begins anew. */
  take(): ReadNotes {
    const notes = { sources: this.#sources, absent: this.#absent };
    this.#sources = new Set();
    this.#absent = new Set();
    return notes;
  }
}
