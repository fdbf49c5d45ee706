import { foldName } from '../model/text/foldName';

/** A person's name folded for comparison between tables (`foldName`); null where it is empty or no text. */
export function nameKey(name: unknown): string | null {
  const key = typeof name === 'string' ? foldName(name) : '';
  return key === '' ? null : key;
}
