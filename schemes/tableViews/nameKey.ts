import { foldName } from '../model/text/foldName';

/** A person's name in the form that compares between tables (`foldName`); null where there is none. */
export function nameKey(name: unknown): string | null {
  const key = typeof name === 'string' ? foldName(name) : '';
  return key === '' ? null : key;
}
