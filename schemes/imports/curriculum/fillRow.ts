import type { TableEdits } from '../../doc/applyTableEdits';
import type { CellValue } from '../../model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '../../model/tables/tableType';
import { foldName } from '../../model/text/foldName';
import type { FormValue } from './curriculumValues';

/** A row with the same name as the form. `birth`: how its birth compares with that of the form. */
export interface Namesake {
  readonly id: string;
  readonly birth: 'same' | 'near' | 'other' | 'missing';
}

/** A value of the form, compared with the value in the row. */
export interface ComparedValue extends FormValue {
  readonly was: CellValue | undefined;
  /** `lessExact`: the form is less exact than the row (1975 and 04/1975). */
  readonly state: 'new' | 'same' | 'changed' | 'lessExact';
  /** Whether the value is imported unless a person decides otherwise. */
  readonly isProposed: boolean;
}

/** The rows with the same name as the form, ordered by how well the birth fits. Empty if the form has no single name. */
export function findNamesakes(
  type: TableType,
  rows: readonly Row[],
  values: readonly FormValue[],
): readonly Namesake[] {
  const name = foldName(textOf(values, type.label));
  if (name === '') return [];
  const birth = textOf(values, 'birth');
  return rows
    .filter(({ id, cells }) => id !== STATED_ROW && foldName(String(cells[type.label] ?? '')) === name)
    .map(({ id, cells }): Namesake => ({ id, birth: compareBirths(String(cells['birth'] ?? ''), birth) }))
    .sort((a, b) => ORDER.indexOf(a.birth) - ORDER.indexOf(b.birth));
}

const ORDER: readonly Namesake['birth'][] = ['same', 'near', 'missing', 'other'];

const MONTH = 'YYYY-MM';

function compareBirths(theirs: string, mine: string): Namesake['birth'] {
  if (theirs === '' || mine === '') return 'missing';
  if (!theirs.startsWith(mine) && !mine.startsWith(theirs)) return 'other';
  // One of them may have the day as well.
  return theirs.slice(0, MONTH.length) === mine.slice(0, MONTH.length) ? 'same' : 'near';
}

/**
 * The row that the form probably belongs to:
 * - the id of the only row with the same birth or, if the name occurs once, of a row with a less exact birth;
 * - `new` if no row has the name;
 * - null otherwise: a person must choose.
 */
export function proposedRow(namesakes: readonly Namesake[]): string | null {
  if (namesakes.length === 0) return 'new';
  const same = namesakes.filter(({ birth }) => birth === 'same');
  const [only] = same.length > 0 ? same : namesakes.filter(({ birth }) => birth === 'near');
  const isOne = same.length === 1 || (same.length === 0 && namesakes.length === 1);
  return only && isOne ? only.id : null;
}

/** Compares each value with that of a row. With `row` null, every value is new. */
export function compareValues(
  type: TableType,
  row: Row | null,
  values: readonly FormValue[],
): readonly ComparedValue[] {
  return values.map((value) => {
    const was = row?.cells[value.column];
    const state = stateOf(type, value, was);
    const isUnsure = value.doubts.some(({ kind }) => UNSURE.has(kind));
    const isReplaced = state === 'changed' && value.doubts.length === 0 && value.column !== type.label;
    const isProposed = !isUnsure && (state === 'new' || isReplaced);
    return { ...value, was, state, isProposed };
  });
}

/** Doubts about which text is the value. A value with such a doubt is imported only when a person accepts it. */
const UNSURE: ReadonlySet<FormValue['doubts'][number]['kind']> = new Set(['twice', 'colon', 'cut', 'noName']);

function stateOf(
  type: TableType,
  { column, value }: FormValue,
  was: CellValue | undefined,
): ComparedValue['state'] {
  if (was === undefined || was === '') return 'new';
  if (JSON.stringify(was) === JSON.stringify(value)) return 'same';
  const isName = column === type.label && foldName(String(was)) === foldName(String(value));
  if (isName) return 'same';
  const isLess = column === 'birth' && String(was).startsWith(String(value));
  return isLess ? 'lessExact' : 'changed';
}

/**
 * The edits that write the chosen values into a row, or into a new row if `row` is null. Unchanged values are skipped.
 */
export function fillRow(
  row: string | null,
  chosen: readonly ComparedValue[],
  newId: () => string,
): TableEdits {
  const changed = chosen.filter(({ state }) => state !== 'same');
  if (row !== null)
    return {
      cells: changed.map(({ column, value }) => ({ row, column, value })),
      rows: [],
      removed: [],
    };
  const cells = Object.fromEntries(changed.map(({ column, value }) => [column, value]));
  return { cells: [], rows: [{ id: newId(), cells }], removed: [] };
}

function textOf(values: readonly FormValue[], column: string): string {
  const own = values.filter((value) => value.column === column);
  return own.length === 1 ? String(own[0]?.value ?? '') : '';
}
