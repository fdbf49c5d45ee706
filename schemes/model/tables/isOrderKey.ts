import { generateKeyBetween } from 'fractional-indexing';

const MAX_ORDER = 200;

/**
 * Whether a value is an order key before and after which another key can be generated. `generateKeyBetween` throws for every
 * other value.
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
