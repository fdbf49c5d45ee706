import type { FactKey, Facts, Level, Place } from '../model/facts';
import type { CellRef } from '../model/finding';
import { FACTS_SECTION } from '../model/outline';
import type { Snapshot } from '../model/snapshot';
import type { TableTypeId } from '../model/tableType';
import type { Pack } from '../packs/pack';
import { type Person, viewPeople } from './Person';
import { type TableView, viewTable } from './TableView';

/** The scheme as rules read it: everything is indexed once per validation. */
export interface SchemeView {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly pack: Pack | null;
  readonly level: Level | null;
  readonly place: Place;
  /** Formed from two or more units; null where the scheme does not say and it matters. */
  readonly merged: boolean | null;
  readonly appointed: boolean | null;
  /** Rows of every roster (B3), in display order. */
  readonly people: readonly Person[];
  tables(type: TableTypeId): readonly TableView[];
  /** The first table of a type, or null where the scheme has none. */
  table(type: TableTypeId): TableView | null;
  factRef(key: FactKey): CellRef;
  numberFact(key: FactKey): number | null;
  textFact(key: FactKey): string | null;
}

/** Builds the view of a snapshot under a pack. */
export function viewScheme(snapshot: Snapshot, pack: Pack | null): SchemeView {
  const { facts } = snapshot;
  const byType = new Map<TableTypeId, TableView[]>();
  for (const section of snapshot.sections) {
    for (const table of section.tables) {
      byType.set(table.type, [...(byType.get(table.type) ?? []), viewTable(section.id, table)]);
    }
  }
  const tables = (type: TableTypeId) => byType.get(type) ?? [];
  const level = (facts.level as Level | undefined) ?? null;
  const merged = readMerged(facts, level, pack);
  return {
    snapshot,
    facts,
    pack,
    level,
    place: (facts.place as Place | undefined) ?? 'other',
    merged,
    appointed: pack?.parameters.mergedAreAppointed ? merged : false,
    people: viewPeople(tables('B3'), hasNoStandingCommittee(tables('B1')[0])),
    tables,
    table: (type) => tables(type)[0] ?? null,
    factRef: (key) => ({ section: FACTS_SECTION, fact: key }),
    numberFact: (key) => (typeof facts[key] === 'number' ? facts[key] : null),
    textFact: (key) => (typeof facts[key] === 'string' ? facts[key] : null),
  };
}

function readMerged(facts: Facts, level: Level | null, pack: Pack | null): boolean | null {
  if (level === 'tinh_hn2' || level === 'tinh_hn3') return true;
  if (typeof facts.merged_from === 'number') return facts.merged_from >= 2;
  return level && pack?.parameters.askMerger.includes(level) ? null : false;
}

/** Small grassroots committees elect a secretary and a deputy alone. */
function hasNoStandingCommittee(sizes: TableView | undefined): boolean {
  return sizes?.row('standing_committee')?.cells.planned === 0;
}
