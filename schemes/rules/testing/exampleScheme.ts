import { EDITION } from '../../clauses/edition';
import type { CellValue } from '../../model/cells/cell';
import type { Facts } from '../../model/scheme/facts';
import type { Term } from '../../model/scheme/outline';
import type { Snapshot } from '../../model/scheme/snapshot';
import type { StepRecord } from '../../model/steps/steps';
import type { Row, TableTypeId } from '../../model/tables/tableType';
import type { NarrativeNode } from '../../model/text/narrative';

type Cells = Readonly<Record<string, CellValue>>;

/** The parts of a scheme that a test sets. Rows are keyed by id. A row with a cell `parent` is a part of that row. */
export interface Example {
  readonly term?: Term | undefined;
  readonly edition?: string | undefined;
  readonly facts?: Facts | undefined;
  readonly tables?: Readonly<Partial<Record<TableTypeId, Readonly<Record<string, Cells>>>>> | undefined;
  readonly narrative?: NarrativeNode | undefined;
  readonly steps?: readonly StepRecord[] | undefined;
}

/** A snapshot for tests. Each table that is set has the id `t-<type>` and is in a section `s-<type>` of its own. */
export function exampleScheme({ term, edition, facts, tables, narrative, steps }: Example): Snapshot {
  const empty: NarrativeNode = { type: 'doc', content: [] };
  const status = { state: 'drafting' } as const;
  const filled = Object.entries(tables ?? {}) as [TableTypeId, Record<string, Cells>][];
  return {
    format: 'de-an/snapshot',
    version: 1,
    title: 'Đề án thử',
    term: term ?? '2025-2030',
    template: { id: 'test', version: 1 },
    edition: edition ?? EDITION,
    facts: facts ?? {},
    sections: [
      { id: 'facts', title: 'Thông tin', status, narrative: empty, tables: [] },
      { id: 'text', title: 'Lời văn', status, narrative: narrative ?? empty, tables: [] },
      ...filled.map(([type, rows]) => ({
        id: `s-${type}`,
        title: type,
        status,
        narrative: empty,
        tables: [{ id: `t-${type}`, type, title: type, rows: toRows(rows) }],
      })),
    ],
    waivers: [],
    ...(steps ? { steps } : {}),
  };
}

function toRows(rows: Readonly<Record<string, Cells>>): readonly Row[] {
  return Object.entries(rows).map(([id, { parent, ...cells }], i) => ({
    id,
    order: `a${String(i).padStart(3, '0')}V`,
    ...(typeof parent === 'string' ? { parent } : {}),
    cells,
  }));
}
