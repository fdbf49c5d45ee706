import type { Provision } from '../../provisions/provision';
import { PROVISIONS } from '../../provisions/provisions';
import { numberKey } from './documentNumber';

const BY_KEY = new WeakMap<readonly Provision[], ReadonlyMap<string, readonly Provision[]>>();

/** Every provision with this key of its number (`numberKey`), in the order of the register. */
export function provisionsOfKey(key: string, register = PROVISIONS): readonly Provision[] {
  const byKey = BY_KEY.get(register) ?? indexByKey(register);
  BY_KEY.set(register, byKey);
  return byKey.get(key) ?? [];
}

function indexByKey(register: readonly Provision[]): ReadonlyMap<string, readonly Provision[]> {
  const byKey = new Map<string, Provision[]>();
  for (const entry of register) {
    const key = numberKey(entry.number);
    const entries = byKey.get(key);
    if (entries) entries.push(entry);
    else byKey.set(key, [entry]);
  }
  return byKey;
}
