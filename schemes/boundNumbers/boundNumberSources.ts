import type { Facts } from '../model/scheme/facts';
import type { Snapshot, TableSnapshot } from '../model/scheme/snapshot';

/** A table and its section. */
export interface PlacedTable {
  readonly section: string;
  readonly table: Pick<TableSnapshot, 'id' | 'type' | 'title' | 'rows'>;
}

/** The content that bound numbers are read from. */
export interface BoundNumberSources {
  readonly facts: Facts;
  readonly tables: readonly PlacedTable[];
}

/** The sources in a snapshot. */
export function boundNumberSources({ facts, sections }: Snapshot): BoundNumberSources {
  return {
    facts,
    tables: sections.flatMap(({ id: section, tables }) => tables.map((table) => ({ section, table }))),
  };
}
