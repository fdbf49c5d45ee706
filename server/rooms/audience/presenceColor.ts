/** Colours that are easy to distinguish and dark enough for white letters (contrast above 4.5). */
export const PALETTE = [
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

/**
 * The colour of an account in a room. Each account has a preferred colour, the same in every scheme and at every visit.
 * If somebody in the room already has that colour, the account gets the next unused one; if all are used, its preferred
 * one.
 */
export function presenceColor(account: string, usedColors: ReadonlySet<string>): string {
  let hash = 0;
  for (const char of account) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  const own = hash % PALETTE.length;
  const inOrder = [...PALETTE.slice(own), ...PALETTE.slice(0, own)];
  return inOrder.find((color) => !usedColors.has(color)) ?? PALETTE[own] ?? PALETTE[0];
}
