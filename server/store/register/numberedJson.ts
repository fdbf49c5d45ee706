import { DurableJson } from './DurableJson';
import { MARKS_PATH, type WriteNumbers } from './marks';
import type { Protect } from './Protection';

/** A file whose number of the last write is kept in `numbers`. `path`: below the data folder. The marks have none of themselves. */
export function numberedJson<T>(
  file: string,
  path: string,
  protect: Protect,
  numbers: WriteNumbers,
): DurableJson<T> {
  const record = path === MARKS_PATH ? () => {} : (n: number) => void numbers.set(path, n);
  return new DurableJson<T>(file, protect(path), record);
}
