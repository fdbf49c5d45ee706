import type { Clause } from '../clauses/clause';
import type { Scope } from '../clauses/scope';
import { codeOf } from '../model/tables/tableCodes';
import type { TableTypeId } from '../model/tables/tableType';

/** Text parameters that are values and therefore not part of a key. */
const VALUES = ['kind', 'least', 'from', 'to', 'at', 'register'];

/**
 * Identifies a clause in its pack: `2025.BTV.XA/size.range/standing_committee/levels=xa_moi`. The key is made of rule, check
 * and scope, not of numbers or the position in the list, so that it stays when these change. Stored settings of layers
 * contain the key; therefore it has the code of a table and not its id.
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
