import { generateKeyBetween } from 'fractional-indexing';

/** Whether a row's order key is one after which the grid can put another row. */
export function isOrderKey(key: string): boolean {
  try {
    return generateKeyBetween(key, null) > key;
  } catch {
    return false;
  }
}
