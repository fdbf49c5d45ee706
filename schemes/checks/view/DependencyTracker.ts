import type { FactKey } from '../../model/scheme/facts';
import type { TableTypeId } from '../../model/tables/tableType';
import type { Person } from '../../tableViews/Person';
import type { CheckResult } from './CheckResult';

/**
 * What a rule may read: a table type, a fact, the people of the rosters, the sections with their text, the records of
 * the five steps. Level, place, merger, term, edition and pack are no sources: where one of them changes, every rule is
 * judged again.
 */
export type Source = TableSource | FactKey | 'people' | 'sections' | 'steps';

/** A table type as a source. The prefix is needed because a fact and a table type share a name. */
export type TableSource = `table.${TableTypeId}`;

const TABLE = 'table.';

/** The source that stands for the tables of a type. */
export function tableSource(type: TableTypeId): TableSource {
  return `${TABLE}${type}`;
}

/** The table type that a source stands for, or null where it stands for none. */
export function tableOfSource(source: string): TableTypeId | null {
  return source.startsWith(TABLE) ? (source.slice(TABLE.length) as TableTypeId) : null;
}

/** What one rule read, and which tables and facts that it asked for are missing. */
export interface Dependencies {
  readonly sources: ReadonlySet<Source>;
  readonly absent: ReadonlySet<Source>;
}

/** The results of a rule for each person, in the order of the people. */
export interface ResultsByPerson {
  readonly people: readonly Person[];
  readonly results: readonly (readonly CheckResult[])[];
}

const NO_RESULTS: ResultsByPerson = { people: [], results: [] };

/** Records what the current rule reads. */
export class DependencyTracker {
  #sources = new Set<Source>();
  #absent = new Set<Source>();
  #personResults = NO_RESULTS;
  #hasAskedEach = false;

  /** Starts recording for the next rule. Pass its last records where only people have changed since. */
  begin(before?: Dependencies, previous: ResultsByPerson = NO_RESULTS): void {
    this.#sources = new Set(before?.sources);
    this.#absent = new Set(before?.absent);
    this.#personResults = previous;
    this.#hasAskedEach = false;
  }

  /** Records that a source was read; `absent`: it was asked for and is missing. */
  track(source: Source, absent = false): void {
    this.#sources.add(source);
    if (absent) this.#absent.add(source);
  }

  /** The results of a rule for each person. Unchanged people at either end of the list are not judged again. */
  each(people: readonly Person[], judge: (person: Person) => readonly CheckResult[]): readonly CheckResult[] {
    if (this.#hasAskedEach)
      throw new RangeError('A check may judge each person once: its results are kept by person');
    this.#hasAskedEach = true;
    const before = this.#personResults;
    const shift = people.length - before.people.length;
    const shorter = Math.min(people.length, before.people.length);
    let head = 0;
    while (head < shorter && people[head] === before.people[head]) head += 1;
    let tail = people.length;
    while (tail > head && tail - shift > head && people[tail - 1] === before.people[tail - 1 - shift])
      tail -= 1;
    const results = [
      ...before.results.slice(0, head),
      ...people.slice(head, tail).map(judge),
      ...before.results.slice(tail - shift),
    ];
    this.#personResults = { people, results };
    return results.flat();
  }

  /** What was read since `begin`. */
  dependencies(): Dependencies {
    return { sources: this.#sources, absent: this.#absent };
  }

  /** The results for each person since `begin`. */
  personResults(): ResultsByPerson {
    return this.#personResults;
  }
}
