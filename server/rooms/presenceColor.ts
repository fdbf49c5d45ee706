/** Dark enough for white letters on them (contrast above 4.5), and apart from each other. */
const PALETTE = [
  '#b3261e',
  '#1f6f3f',
  '#1d5fa8',
  '#8a5300',
  '#7a3e9d',
  '#00706b',
  '#a3316f',
  '#4b5f00',
  '#5a4bc4',
  '#9a3f12',
  '#2f6272',
  '#6b4a3a',
] as const;

/** The colour of an account: the same in every scheme and at every visit. */
export function presenceColor(account: string): string {
  let hash = 0;
  for (const char of account) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return PALETTE[hash % PALETTE.length] ?? PALETTE[0];
}
