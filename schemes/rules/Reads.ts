import type { FactKey } from '../model/facts';
import type { TableTypeId } from '../model/tableType';
import type { Person } from './Person';
import type { Ruling } from './ruling';

/**
 * What a rule may read: a table type, a fact, the people of the rosters, the sections with their text, the
 * records of the five steps. Level, place,
 * merger, term, edition and pack are no sources: where one of them changes, every rule is asked again.
 */
export type Source = TableTypeId | FactKey | 'people' | 'sections' | 'steps';

/** What one rule read, which tables and facts it asked for that are not there, and what it said of each person. */
export interface ReadNotes {
  readonly sources: ReadonlySet<Source>;
  readonly absent: ReadonlySet<Source>;
  readonly said: WeakMap<Person, readonly Ruling[]>;
}

/** Notes what the rule at work reads. */
export class Reads {
  #sources = new Set<Source>();
  #absent = new Set<Source>();
  #said = new WeakMap<Person, readonly Ruling[]>();
  #hasAskedEach = false;

  /** Begins with the next rule; with `before` where nothing but the people changed since these notes were taken. */
  begin(before?: ReadNotes): void {
    this.#sources = new Set(before?.sources);
    this.#absent = new Set(before?.absent);
    this.#said = before?.said ?? new WeakMap();
    this.#hasAskedEach = false;
  }

  /** A source was read; `absent`: it was asked for and is not there. */
  note(source: Source, absent = false): void {
    this.#sources.add(source);
    if (absent) this.#absent.add(source);
  }

  /** What a rule says of each person; who is the same as when the rule was last at work is not judged again. */
  each(people: readonly Person[], judge: (person: Person) => readonly Ruling[]): readonly Ruling[] {
    if (this.#hasAskedEach)
      throw new RangeError('A check may ask each person once: its words are kept by person');
    this.#hasAskedEach = true;
    const said = this.#said;
    const out: Ruling[] = [];
    for (const person of people) {
      let rulings = said.get(person);
      if (!rulings) {
        rulings = judge(person);
        said.set(person, rulings);
      }
      out.push(...rulings);
    }
    return out;
  }

  /** What was noted since `begin`. */
  taken(): ReadNotes {
    return { sources: this.#sources, absent: this.#absent, said: this.#said };
  }
}
