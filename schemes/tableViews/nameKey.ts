/** A person's name in a form that compares between tables: NFC, lower case, single spaces; null where there is none. */
export function nameKey(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const key = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return key === '' ? null : key;
}
