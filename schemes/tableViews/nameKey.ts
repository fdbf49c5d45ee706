/** A person's name as it is compared between tables: one Unicode form, small letters, single blanks. */
export function nameKey(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const key = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return key === '' ? null : key;
}
