import type { RowsToTake } from '../../doc/takeRows';
import type { CellValue } from '../../model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '../../model/tables/tableType';
import { foldName } from '../../model/text/foldName';
import type { FormValue } from './curriculumValues';

/** A row of the table that may be the person of the form, by name; `birth` says how its birth compares. */
export interface Namesake {
  readonly id: string;
  readonly birth: 'same' | 'near' | 'other' | 'missing';
}

/** A value of the form beside the value that the row has. */
export interface ComparedValue extends FormValue {
  readonly was: CellValue | undefined;
  /** `lessExact`: the row says more, as 04/1975 does beside 1975. */
  readonly state: 'new' | 'same' | 'changed' | 'lessExact';
  /** Whether it is taken unless a person decides otherwise. */
  readonly isProposed: boolean;
}

/** The rows of the same name as the form, those of the same birth first. */
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

function compareBirths(theirs: string, mine: string): Namesake['birth'] {
  if (theirs === '' || mine === '') return 'missing';
  if (theirs === mine) return 'same';
  return theirs.startsWith(mine) || mine.startsWith(theirs) ? 'near' : 'other';
}

/**
 * The row that is probably meant: its id, `new` where nobody has the name, and null where a person must choose: several rows
 * have the name, or the one that has it has another birth or none.
 */
export function proposedRow(namesakes: readonly Namesake[]): string | null {
  if (namesakes.length === 0) return 'new';
  const same = namesakes.filter(({ birth }) => birth === 'same');
  const [only] = same.length > 0 ? same : namesakes.filter(({ birth }) => birth === 'near');
  const isOne = same.length === 1 || (same.length === 0 && namesakes.length === 1);
  return only && isOne ? only.id : null;
}

/** Each value beside that of a row; null: beside an empty row. */
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

/** Doubts about which text is meant: such a value is taken only where a person says so. */
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

/** The edit that writes the chosen values into a row, or into a new one where `row` is null. */
export function fillRow(
  row: string | null,
  chosen: readonly ComparedValue[],
  newId: () => string,
): RowsToTake {
  const written = chosen.filter(({ state }) => state !== 'same');
  if (row !== null)
    return {
      cells: written.map(({ column, value }) => ({ row, column, value })),
      rows: [],
      removed: [],
    };
  const cells = Object.fromEntries(written.map(({ column, value }) => [column, value]));
  return { cells: [], rows: [{ id: newId(), cells }], removed: [] };
}

function textOf(values: readonly FormValue[], column: string): string {
  const own = values.filter((value) => value.column === column);
  return own.length === 1 ? String(own[0]?.value ?? '') : '';
}
