import type { FactKey } from '../../model/scheme/facts';
import type { TableTypeId } from '../../model/tables/tableType';
import type { Person } from '../../tableViews/Person';
import type { CheckResult } from './CheckResult';

/**
 * What a rule can read: the tables of a type, a fact, the people of the rosters, the sections with their text, and the
 * records of the five steps. Level, place, merger, term, edition and pack are not sources, because every rule is judged again
 * when one of them changes.
 */
export type Source = TableSource | FactKey | 'people' | 'sections' | 'steps';

/** A table type as a source. The prefix is needed because a fact and a table type share a name. */
export type TableSource = `table.${TableTypeId}`;

const TABLE = 'table.';

/** The source of the tables of a type. */
export function tableSource(type: TableTypeId): TableSource {
  return `${TABLE}${type}`;
}

/** The table type of a source; null if the source is not a table type. */
export function tableOfSource(source: string): TableTypeId | null {
  return source.startsWith(TABLE) ? (source.slice(TABLE.length) as TableTypeId) : null;
}

/** The sources that one rule read, and those of them that the scheme does not have. */
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

/** Records the sources that the current rule reads. */
export class DependencyTracker {
  #sources = new Set<Source>();
  #absent = new Set<Source>();
  #personResults = NO_RESULTS;
  #hasJudgedEach = false;

  /**
   * Starts recording for the next rule. If only people changed since the rule was last judged, pass its last dependencies
   * and results: unchanged people are then not judged again.
   */
  begin(before?: Dependencies, previous: ResultsByPerson = NO_RESULTS): void {
    this.#sources = new Set(before?.sources);
    this.#absent = new Set(before?.absent);
    this.#personResults = previous;
    this.#hasJudgedEach = false;
  }

  /** Records that a source was read. `absent`: the scheme does not have it. */
  track(source: Source, absent = false): void {
    this.#sources.add(source);
    if (absent) this.#absent.add(source);
  }

  /**
   * Judges each person and returns all results. Unchanged people at the beginning and the end of the list are not judged
   * again. Throws when called twice for one rule.
   */
  each(people: readonly Person[], judge: (person: Person) => readonly CheckResult[]): readonly CheckResult[] {
    if (this.#hasJudgedEach)
      throw new RangeError('A check may call judgeEach only once, because its results are cached by person');
    this.#hasJudgedEach = true;
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

  /** The sources that were read since `begin`. */
  dependencies(): Dependencies {
    return { sources: this.#sources, absent: this.#absent };
  }

  /** The results for each person since `begin`. */
  personResults(): ResultsByPerson {
    return this.#personResults;
  }
}
