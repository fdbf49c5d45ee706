/** `2025-07-25` as `25/07/2025`; `1975-04` as `04/1975`. */
export function writeDate(stored: string): string {
  return stored.split('-').reverse().join('/');
}
