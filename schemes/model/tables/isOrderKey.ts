import { generateKeyBetween } from 'fractional-indexing';

const MAX_ORDER = 200;

/** Whether a row's order key is one that the grid can put another row before and after; others would throw there. */
export function isOrderKey(key: unknown): key is string {
  if (typeof key !== 'string' || key.length > MAX_ORDER || !/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    generateKeyBetween(null, key);
    return true;
  } catch {
    return false;
  }
}
