import type { TableType } from '../../model/tables/tableType';

/**
 * What a column of a file is imported as:
 * - a column's key;
 * - `birth@male`, `birth@female`: the two columns of births of the official roster, which also give the sex;
 * - `sex@female`: a column that marks women;
 * - `name@family`, `name@given`: the two parts of a name (họ đệm, tên), joined;
 * - `birth@day`, `birth@month`, `birth@year`: the parts of a birth, joined;
 * - `card`: a card number, not imported; it distinguishes rows of the file;
 * - `a+b`: one cell with the values of two columns, separated by a line break, `;` or (days) a comma;
 * - `counter`: the running number, not imported;
 * - `skip`: not imported.
 */
export type ImportTarget = string;

/** A column of the file, counted from 0, and its target. */
export interface MappedColumn {
  readonly column: number;
  readonly target: ImportTarget;
}

/** Target of a running number, which is not imported. */
export const COUNTER: ImportTarget = 'counter';
/** Target of a column that is not imported. */
export const SKIP: ImportTarget = 'skip';
/** Target of the number of a party card or an identity card. It is compared within the file and stored nowhere. */
export const CARD: ImportTarget = 'card';
/** The parts of a value that several columns of a file hold, in the order in which they are joined. */
export const PARTS: Readonly<Record<string, readonly ImportTarget[]>> = {
  full_name: ['name@family', 'name@given'],
  birth: ['birth@day', 'birth@month', 'birth@year'],
};

const PAIRS = ['ethnic+religion', 'party_probation+party_official', 'home_town+residence'] as const;

/** The keys of the table columns that a target writes; empty for a target that is not imported. */
export function targetColumns(target: ImportTarget): readonly string[] {
  if (target === COUNTER || target === SKIP || target === CARD) return [];
  const joined = joinedColumn(target);
  if (joined !== undefined) return [joined];
  if (target.startsWith('birth@')) return ['birth', 'sex'];
  return target === 'sex@female' ? ['sex'] : target.split('+');
}

/** The key of the column for which a target is a part of the value; undefined for every other target. */
export function joinedColumn(target: ImportTarget): string | undefined {
  return Object.entries(PARTS).find(([, parts]) => parts.includes(target))?.[0];
}

/**
 * The keys that a target claims. Two columns of a file cannot have targets that claim the same key. A target with `@` claims
 * only itself, so both columns of births by sex, or all parts of a value, can be used together. A whole value claims its
 * column and every part.
 */
export function claims(target: ImportTarget): readonly string[] {
  if (target === COUNTER || target === CARD || target.includes('@')) return [target];
  return targetColumns(target).flatMap((key) => [key, ...(PARTS[key] ?? [])]);
}

/** Every target that a column can have, in the order of the choice, without `skip`. */
export function targetsOf(type: TableType): readonly ImportTarget[] {
  const keys = type.columns
    .filter(({ compute, restricted }) => !compute && !restricted)
    .map(({ key }) => key);
  const has = (...wanted: readonly string[]) => wanted.every((key) => keys.includes(key));
  return [
    ...keys,
    ...(has('birth', 'sex') ? ['birth@male', 'birth@female', 'sex@female'] : []),
    ...(has('full_name') ? (PARTS['full_name'] ?? []) : []),
    ...(has('birth') ? (PARTS['birth'] ?? []) : []),
    ...PAIRS.filter((pair) => has(...pair.split('+'))),
    ...(has('full_name') ? [CARD] : []),
    COUNTER,
  ];
}
