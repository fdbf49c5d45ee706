import type { Pack } from '../../clauses/pack';
import type { CellRef } from '../../model/findings/finding';
import type { FactKey, Facts, Level, Place } from '../../model/scheme/facts';
import { FACTS_SECTION } from '../../model/scheme/outline';
import type { Snapshot } from '../../model/scheme/snapshot';
import type { StepRecord } from '../../model/steps/steps';
import type { TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import type { Person } from '../../tableViews/Person';
import type { TableView } from '../../tableViews/TableView';
import type { CheckResult } from './CheckResult';
import { type DependencyTracker, tableSource } from './DependencyTracker';
import type { EditionTerms } from './EditionTerms';
import { isAppointed, isMerged } from './isAppointed';
import type { JudgedContent } from './JudgedContent';
import type { ViewMemo } from './ViewMemo';

/** A scheme with indices, as rules read it. A `DependencyTracker` records what the current rule reads. */
export interface SchemeView {
  readonly snapshot: JudgedContent;
  /** The facts. A fact that is absent here is not recorded as missing; `numberFact` and `textFact` record it. */
  readonly facts: Facts;
  readonly pack: Pack | null;
  readonly edition: EditionTerms;
  readonly level: Level | null;
  readonly place: Place;
  /** Whether the organisation is merged from two or more units; null if the fact is missing and rules need it. */
  readonly merged: boolean | null;
  /** Whether the committee is appointed and not elected; null if this depends on `merged` and that is null. */
  readonly appointed: boolean | null;
  /** The people of every roster, in display order. */
  readonly people: readonly Person[];
  /**
   * Calls `judge` for each person and returns all results. `judge` must not read other people of the roster, because an
   * unchanged person is not judged again. A check may call this only once.
   */
  judgeEach(judge: (person: Person) => readonly CheckResult[]): readonly CheckResult[];
  /** Records of the five steps; undefined if the snapshot has none, as for a reader who may not see tallies. */
  readonly steps: readonly StepRecord[] | undefined;
  tables(type: TableTypeId): readonly TableView[];
  /** Every table. A table type that the scheme lacks is not recorded as missing. */
  readonly everyTable: readonly TableView[];
  /** The first table of a type, or null if the scheme has none. */
  table(type: TableTypeId): TableView | null;
  factRef(key: FactKey): CellRef;
  numberFact(key: FactKey): number | null;
  textFact(key: FactKey): string | null;
}

/** Builds the view of a snapshot under a pack. Unchanged parts come from `memo`. */
export function viewScheme(
  snapshot: Snapshot,
  pack: Pack | null,
  terms: EditionTerms,
  memo: ViewMemo,
  tracker: DependencyTracker,
): SchemeView {
  const { term, edition } = snapshot;
  const level = (snapshot.facts.level as Level | undefined) ?? null;
  const merged = isMerged(snapshot.facts, pack);
  const { byType, people, sections } = memo.update(snapshot);
  const facts = new Proxy(snapshot.facts, {
    get: (target, key) => {
      tracker.track(key as FactKey);
      return target[key as FactKey];
    },
  });
  const fact = (key: FactKey) => {
    const value = snapshot.facts[key];
    tracker.track(key, value === undefined);
    return value;
  };
  const tables = (type: TableTypeId) => {
    const found = byType.get(type) ?? [];
    tracker.track(tableSource(type), found.length === 0);
    return found;
  };
  return {
    snapshot: {
      term,
      edition,
      get sections() {
        tracker.track('sections');
        return sections;
      },
    },
    facts,
    pack,
    edition: terms,
    level,
    place: (snapshot.facts.place as Place | undefined) ?? 'other',
    merged,
    appointed: isAppointed(snapshot.facts, pack),
    get people() {
      tracker.track('people');
      if (!byType.has('roster')) tracker.track(tableSource('roster'), true);
      return people;
    },
    get steps() {
      tracker.track('steps', snapshot.steps === undefined);
      return snapshot.steps;
    },
    judgeEach(judge) {
      return tracker.each(this.people, judge);
    },
    tables,
    get everyTable() {
      return (Object.keys(TABLE_TYPES) as TableTypeId[]).flatMap((type) => {
        tracker.track(tableSource(type));
        return byType.get(type) ?? [];
      });
    },
    table: (type) => tables(type)[0] ?? null,
    factRef: (key) => ({ section: FACTS_SECTION, fact: key }),
    numberFact: (key) => {
      const value = fact(key);
      return typeof value === 'number' ? value : null;
    },
    textFact: (key) => {
      const value = fact(key);
      return typeof value === 'string' ? value : null;
    },
  };
}
