import { DurableJson } from './DurableJson';
import { MARKS_PATH, type WriteNumbers } from './marks';
import type { Protect } from './Protection';

/**
 * A JSON file that records the number of each write in `numbers`. `path` is its path in the data folder. The file of the marks
 * itself records none, because `numbers` is stored in it.
 */
export function numberedJson<T>(
  file: string,
  path: string,
  protect: Protect,
  numbers: WriteNumbers,
): DurableJson<T> {
  const record = path === MARKS_PATH ? () => {} : (n: number) => void numbers.set(path, n);
  return new DurableJson<T>(file, protect(path), record);
}
