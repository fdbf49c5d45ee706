import type { Clause } from '../clauses/clause';
import type { Scope } from '../clauses/scope';
import { codeOf } from '../model/tables/tableCodes';
import type { TableTypeId } from '../model/tables/tableType';

/** Text parameters that are values: they are no part of a key. */
const VALUES = ['kind', 'least', 'from', 'to', 'at', 'register'];

/**
 * Names a clause inside its pack by its check and its scope, never by its numbers or its place in the list:
 * `2025.BTV.XA/size.range/standing_committee/levels=xa_moi`. Stored settings of layers contain this key, so it names a
 * table by its code.
 */
export function clauseKey({ rule, check, scope }: Pick<Clause, 'rule' | 'check' | 'scope'>): string {
  const about = Object.entries(check).flatMap(([name, value]) =>
    typeof value === 'string' && !VALUES.includes(name)
      ? [name === 'table' ? codeOf(value as TableTypeId) : value]
      : [],
  );
  return [rule, check.kind, ...about, ...scopeParts(scope)].join('/');
}

/** The rule id in a clause's key. */
export function ruleOfKey(key: string): string {
  return key.split('/')[0] ?? key;
}

/** The kind of check in a clause's key. */
export function checkOfKey(key: string): string {
  return key.split('/')[1] ?? '';
}

function scopeParts(scope: Scope | undefined): readonly string[] {
  if (!scope) return [];
  const { levels, places, exceptPlaces, bodyKinds, merged, appointed } = scope;
  const lists = { levels, places, except: exceptPlaces, kinds: bodyKinds };
  const flags = { merged, appointed };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => (list ? [`${name}=${list.join('+')}`] : [])),
    ...Object.entries(flags).flatMap(([name, flag]) => (flag === undefined ? [] : [`${name}=${flag}`])),
  ];
}
