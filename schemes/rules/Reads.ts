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

/** What one rule read, and which tables and facts it asked for that are not there. */
export interface ReadNotes {
  readonly sources: ReadonlySet<Source>;
  readonly absent: ReadonlySet<Source>;
}

/** What a rule said of each of the people, in their order. */
export interface Said {
  readonly people: readonly Person[];
  readonly rulings: readonly (readonly Ruling[])[];
}

const NOTHING_SAID: Said = { people: [], rulings: [] };

/** Notes what the rule at work reads. */
export class Reads {
  #sources = new Set<Source>();
  #absent = new Set<Source>();
  #said = NOTHING_SAID;
  #hasAskedEach = false;

  /** Begins with the next rule; with `before` where nothing but the people changed since these notes were taken. */
  begin(before?: ReadNotes, said: Said = NOTHING_SAID): void {
    this.#sources = new Set(before?.sources);
    this.#absent = new Set(before?.absent);
    this.#said = said;
    this.#hasAskedEach = false;
  }

  /** A source was read; `absent`: it was asked for and is not there. */
  note(source: Source, absent = false): void {
    this.#sources.add(source);
    if (absent) this.#absent.add(source);
  }

  /** What a rule says of each person; who stands unchanged at either end of the list is not judged again. */
  each(people: readonly Person[], judge: (person: Person) => readonly Ruling[]): readonly Ruling[] {
    if (this.#hasAskedEach)
      throw new RangeError('A check may ask each person once: its words are kept by person');
    this.#hasAskedEach = true;
    const before = this.#said;
    const shift = people.length - before.people.length;
    const shorter = Math.min(people.length, before.people.length);
    let head = 0;
    while (head < shorter && people[head] === before.people[head]) head += 1;
    let tail = people.length;
    while (tail > head && tail - shift > head && people[tail - 1] === before.people[tail - 1 - shift])
      tail -= 1;
    const rulings = [
      ...before.rulings.slice(0, head),
      ...people.slice(head, tail).map(judge),
      ...before.rulings.slice(tail - shift),
    ];
    this.#said = { people, rulings };
    return rulings.flat();
  }

  /** What was noted since `begin`. */
  taken(): ReadNotes {
    return { sources: this.#sources, absent: this.#absent };
  }

  /** What was said of each person since `begin`. */
  said(): Said {
    return this.#said;
  }
}
