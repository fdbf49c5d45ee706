import type { Facts } from '../model/scheme/facts';
import type { Snapshot, TableSnapshot } from '../model/scheme/snapshot';

/** A table with the section it stands in. */
export interface PlacedTable {
  readonly section: string;
  readonly table: Pick<TableSnapshot, 'id' | 'type' | 'title' | 'rows'>;
}

/** What figures are drawn from. */
export interface BoundNumberSources {
  readonly facts: Facts;
  readonly tables: readonly PlacedTable[];
}

/** The context that a snapshot gives. */
export function boundNumberSources({ facts, sections }: Snapshot): BoundNumberSources {
  return {
    facts,
    tables: sections.flatMap(({ id: section, tables }) => tables.map((table) => ({ section, table }))),
  };
}
