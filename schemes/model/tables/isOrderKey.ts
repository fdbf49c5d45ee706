import { generateKeyBetween } from 'fractional-indexing';

const MAX_ORDER = 200;

/**
 * Whether a value is an order key that another row can be placed before and after. `generateKeyBetween` throws for
 * any other.
 */
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
