import type { Provision } from '../../provisions/provision';
import { PROVISIONS } from '../../provisions/provisions';
import { numberKey } from './documentNumber';

const BY_KEY = new Map<string, Provision[]>();
for (const entry of PROVISIONS) {
  const key = numberKey(entry.number);
  const entries = BY_KEY.get(key);
  if (entries) entries.push(entry);
  else BY_KEY.set(key, [entry]);
}

/** Every provision with this key of its number (`numberKey`), in the order of the register. */
export function provisionsOfKey(key: string): readonly Provision[] {
  return BY_KEY.get(key) ?? [];
}
