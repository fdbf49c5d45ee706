import type { TableType } from '../../model/tables/tableType';

/**
 * Where a column of a file goes:
 * - a column's key;
 * - `birth@male`, `birth@female`: the two columns of births of the official roster, which also give the sex;
 * - `sex@female`: a column that marks women;
 * - `a+b`: one cell with the values of two columns, separated by a line break, `;` or (days) a comma;
 * - `counter`: the running number, not imported;
 * - `skip`: not imported.
 */
export type ImportTarget = string;

/** A column of the file, counted from 0, and where it goes. */
export interface MappedColumn {
  readonly column: number;
  readonly target: ImportTarget;
}

/** Target of a running number, which is not imported. */
export const COUNTER: ImportTarget = 'counter';
/** Target of a column that is not imported. */
export const SKIP: ImportTarget = 'skip';

const PAIRS = ['ethnic+religion', 'party_probation+party_official', 'home_town+residence'] as const;

/** The columns of a table that a target writes. */
export function targetColumns(target: ImportTarget): readonly string[] {
  if (target === COUNTER || target === SKIP) return [];
  if (target.startsWith('birth@')) return ['birth', 'sex'];
  return target === 'sex@female' ? ['sex'] : target.split('+');
}

/** Every target a column may be given, in the order they are offered, without `skip`. */
export function targetsOf(type: TableType): readonly ImportTarget[] {
  const keys = type.columns
    .filter(({ compute, restricted }) => !compute && !restricted)
    .map(({ key }) => key);
  const has = (...wanted: readonly string[]) => wanted.every((key) => keys.includes(key));
  return [
    ...keys,
    ...(has('birth', 'sex') ? ['birth@male', 'birth@female', 'sex@female'] : []),
    ...PAIRS.filter((pair) => has(...pair.split('+'))),
    COUNTER,
  ];
}
