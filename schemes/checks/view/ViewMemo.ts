import type { FactKey, Facts } from '../../model/scheme/facts';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../../model/scheme/snapshot';
import type { Row, TableTypeId } from '../../model/tables/tableType';
import { hasNoStandingCommittee, type Person, viewPerson } from '../../tableViews/Person';
import { type TableView, viewTable } from '../../tableViews/TableView';
import { type Source, tableOfSource } from './DependencyTracker';
import type { JudgedContent } from './JudgedContent';

interface ViewedSnapshot {
  readonly facts: Facts;
  readonly byType: ReadonlyMap<TableTypeId, readonly TableView[]>;
  readonly people: readonly Person[];
  readonly sections: JudgedContent['sections'];
  readonly steps: Snapshot['steps'];
}

const EMPTY: ViewedSnapshot = { facts: {}, byType: new Map(), people: [], sections: [], steps: undefined };

/**
 * Caches the views that were built for the last snapshot. Snapshots are immutable, so a view stays valid while the next
 * snapshot has the same object. A snapshot of new objects, such as a file that is read again, gets new views.
 */
export class ViewMemo {
  #last: ViewedSnapshot = EMPTY;
  readonly #tables = new WeakMap<TableSnapshot, { readonly section: string; readonly view: TableView }>();
  #people = new WeakMap<Row, { readonly roster: string; readonly person: Person }>();
  #noStanding = false;

  /** Builds the views of a snapshot. Tables, people and sections that did not change are the same objects. */
  update({ facts, sections, steps }: Snapshot): ViewedSnapshot {
    const last = this.#last;
    const found = new Map<TableTypeId, TableView[]>();
    for (const section of sections) {
      for (const table of section.tables) {
        const view = this.#viewTable(section.id, table);
        const views = found.get(table.type);
        if (views) views.push(view);
        else found.set(table.type, [view]);
      }
    }
    const byType = new Map<TableTypeId, readonly TableView[]>();
    for (const [type, views] of found) byType.set(type, reuseSame(last.byType.get(type), views));
    const people = reuseSame(
      last.people,
      this.#viewPeople(byType.get('roster') ?? [], byType.get('seats')?.[0]),
    );
    this.#last = { facts, byType, people, sections: sameSections(last.sections, sections), steps };
    return this.#last;
  }

  /** The value of a source in the last snapshot. It is the same object (`===`) as before if nothing in it changed. */
  valueOf(source: Source): unknown {
    const { facts, byType, people, sections, steps } = this.#last;
    if (source === 'people') return people;
    if (source === 'sections') return sections;
    if (source === 'steps') return steps;
    const type = tableOfSource(source);
    return type ? byType.get(type) : facts[source as FactKey];
  }

  #viewTable(section: string, table: TableSnapshot): TableView {
    const known = this.#tables.get(table);
    if (known?.section === section) return known.view;
    const view = viewTable(section, table);
    this.#tables.set(table, { section, view });
    return view;
  }

  #viewPeople(rosters: readonly TableView[], seats: TableView | undefined): readonly Person[] {
    const noStanding = hasNoStandingCommittee(seats);
    // The flag decides whether a leader is slated for the standing committee, so it invalidates every person.
    if (noStanding !== this.#noStanding) this.#people = new WeakMap();
    this.#noStanding = noStanding;
    return rosters.flatMap((roster) => roster.tops.map((row) => this.#viewPerson(roster, row)));
  }

  #viewPerson(roster: TableView, row: Row): Person {
    const known = this.#people.get(row);
    if (known?.roster === roster.place) return known.person;
    const person = viewPerson(roster, row, this.#noStanding);
    this.#people.set(row, { roster: roster.place, person });
    return person;
  }
}

/** The earlier list if both have the same objects, otherwise the later one. */
function reuseSame<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return before?.length === now.length && now.every((one, i) => one === before[i]) ? before : now;
}

function sameSections(
  before: JudgedContent['sections'],
  now: readonly SectionSnapshot[],
): JudgedContent['sections'] {
  const isSame = (section: SectionSnapshot, i: number) => {
    const old = before[i];
    return old?.id === section.id && old.title === section.title && old.narrative === section.narrative;
  };
  return before.length === now.length && now.every(isSame) ? before : now;
}
