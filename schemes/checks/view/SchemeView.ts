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
import type { JudgedContent } from './JudgedContent';
import type { ViewMemo } from './ViewMemo';

/** A scheme as rules read it, indexed once. A `DependencyTracker` records what the current rule reads. */
export interface SchemeView {
  readonly snapshot: JudgedContent;
  /** Facts that may be absent without leaving a rule undecided. */
  readonly facts: Facts;
  readonly pack: Pack | null;
  readonly edition: EditionTerms;
  readonly level: Level | null;
  readonly place: Place;
  /** Formed from two or more units; null where the scheme does not say and it matters. */
  readonly merged: boolean | null;
  /** Its committee is appointed and not elected; null where that depends on `merged` and the scheme does not say. */
  readonly appointed: boolean | null;
  /** Rows of every roster, in display order. */
  readonly people: readonly Person[];
  /**
   * The results of `judge` for each person in turn. `judge` may read the person and this view, and nothing else of the
   * roster, because an unchanged person is not judged again. A check may call it once.
   */
  judgeEach(judge: (person: Person) => readonly CheckResult[]): readonly CheckResult[];
  /** Records of the five steps; undefined where the scheme carries none, or none that the reader may see. */
  readonly steps: readonly StepRecord[] | undefined;
  tables(type: TableTypeId): readonly TableView[];
  /** Every table. A table type that is missing does not leave the rule unjudged. */
  readonly everyTable: readonly TableView[];
  /** The first table of a type, or null where the scheme has none. */
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
  const merged = readMerged(snapshot.facts, level, pack);
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
    appointed: pack?.parameters.mergedAreAppointed ? merged : false,
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

function readMerged(facts: Facts, level: Level | null, pack: Pack | null): boolean | null {
  if (level === 'tinh_hn2' || level === 'tinh_hn3') return true;
  if (typeof facts.merged_from === 'number') return facts.merged_from >= 2;
  return level && pack?.parameters.askMerger.includes(level) ? null : false;
}
