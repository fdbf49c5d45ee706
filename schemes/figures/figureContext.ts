import type { Facts } from '../model/facts';
import type { Snapshot, TableSnapshot } from '../model/snapshot';

/** A table with the section it stands in. */
export interface PlacedTable {
  readonly section: string;
  readonly table: Pick<TableSnapshot, 'id' | 'type' | 'title' | 'rows'>;
}

/** What figures are drawn from. */
export interface FigureContext {
  readonly facts: Facts;
  readonly tables: readonly PlacedTable[];
}

/** The context that a snapshot gives. */
export function figureContext({ facts, sections }: Snapshot): FigureContext {
  return {
    facts,
    tables: sections.flatMap(({ id: section, tables }) => tables.map((table) => ({ section, table }))),
  };
}
