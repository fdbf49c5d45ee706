import * as v from 'valibot';
import { type CellProblem, checkCell } from '../model/cells/cell';
import { FACTS, type FactKey } from '../model/scheme/facts';
import { FACTS_SECTION } from '../model/scheme/outline';
import type { Snapshot, TableSnapshot } from '../model/scheme/snapshot';
import { type StoredSnapshot, snapshotOf } from '../model/scheme/storedSnapshot';
import { checkSteps } from '../model/steps/parseSteps';
import { isOrderKey } from '../model/tables/isOrderKey';
import { STATED_ROW, type TableType } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { checkNarrative } from '../model/text/checkNarrative';
import { termsOfPacks } from '../packs/editions';
import { SnapshotSchema } from './snapshotSchema';

/** The validated snapshot, or where and why it is refused. */
export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  /** `where` is a path such as `sections/3/tables/0/rows/2/cells/birth`; `problem` is a short technical word. */
  | { readonly ok: false; readonly where: string; readonly problem: string };

type Fault = { readonly where: string; readonly problem: string };

/**
 * Validates JSON as a snapshot. It applies the schema first and then checks what a schema cannot express: the term, facts and
 * cells by their types, unique ids, rows, narratives and steps. Stops at the first fault.
 */
export function parseSnapshot(json: unknown): ParsedSnapshot {
  const parsed = v.safeParse(SnapshotSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const where = (issue.path ?? []).map((step) => String(step.key)).join('/');
    return { ok: false, where: where || '/', problem: issue.message };
  }
  const snapshot = snapshotOf(parsed.output as unknown as StoredSnapshot);
  const fault =
    checkTerm(snapshot) ??
    checkFacts(snapshot) ??
    checkSections(snapshot) ??
    checkSteps(snapshot.steps ?? []);
  return fault ? { ok: false, ...fault } : { ok: true, snapshot };
}

function checkTerm({ term }: Snapshot): Fault | null {
  return termsOfPacks().includes(term) ? null : { where: 'term', problem: 'term' };
}

function checkFacts(snapshot: Snapshot): Fault | null {
  for (const type of FACTS) {
    const value = snapshot.facts[type.key as FactKey];
    const problem = value === undefined ? null : checkCell(type, value);
    if (problem) return { where: `facts/${type.key}`, problem: problem.code };
  }
  return null;
}

function checkSections(snapshot: Snapshot): Fault | null {
  if (snapshot.sections[0]?.id !== FACTS_SECTION) return { where: 'sections/0/id', problem: FACTS_SECTION };
  const sections = new Set<string>();
  const tables = new Set<string>();
  for (const [i, section] of snapshot.sections.entries()) {
    const where = `sections/${i}`;
    if (sections.has(section.id)) return { where: `${where}/id`, problem: 'duplicate' };
    sections.add(section.id);
    const narrative = checkNarrative(section.narrative);
    if (narrative) return { where: `${where}/${narrative.path}`, problem: narrative.problem };
    for (const [t, table] of section.tables.entries()) {
      if (tables.has(table.id)) return { where: `${where}/tables/${t}/id`, problem: 'duplicate' };
      tables.add(table.id);
      const fault = checkTable(table, `${where}/tables/${t}`);
      if (fault) return fault;
    }
  }
  return null;
}

function checkTable(table: TableSnapshot, where: string): Fault | null {
  const type = TABLE_TYPES[table.type];
  const ids = new Set<string>();
  for (const [i, row] of table.rows.entries()) {
    const at = `${where}/rows/${i}`;
    if (ids.has(row.id)) return { where: `${at}/id`, problem: 'duplicate' };
    ids.add(row.id);
    if (!isOrderKey(row.order)) return { where: `${at}/order`, problem: 'order' };
    if (!type.canAdd && !isProvidedRow(type, row.id)) return { where: `${at}/id`, problem: 'row' };
    if (row.parent !== undefined && !type.canNest) return { where: `${at}/parent`, problem: 'parent' };
    for (const [key, value] of Object.entries(row.cells)) {
      const problem = checkColumn(type, key, value);
      if (problem) return { where: `${at}/cells/${key}`, problem };
    }
  }
  return null;
}

/** Whether every table of a type has this row: a fixed row, or the row of stated totals. */
export function isProvidedRow(type: TableType, row: string): boolean {
  return type.fixedRows.includes(row) || (type.hasStatedTotals && row === STATED_ROW);
}

function checkColumn(type: TableType, key: string, value: unknown): CellProblem['code'] | 'column' | null {
  const column = type.columns.find((candidate) => candidate.key === key);
  if (!column) return 'column';
  if (column.compute) return 'cell.computed';
  return checkCell(column, value)?.code ?? null;
}
