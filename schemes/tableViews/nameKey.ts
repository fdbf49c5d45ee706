import { foldName } from '../model/text/foldName';

/** A person's name folded for comparison between tables (`foldName`); null if it is empty or not a text. */
export function nameKey(name: unknown): string | null {
  const key = typeof name === 'string' ? foldName(name) : '';
  return key === '' ? null : key;
}
