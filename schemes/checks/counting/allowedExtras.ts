/**
 * How many names above the seats a preparing committee may introduce, from `least` to `greatest`. These are the whole
 * numbers from `low` to `high` percent of the seats (`inBand`). If there is no such number, one name is always allowed;
 * two are allowed if they are at most `most` percent.
 */
export function allowedExtras(
  seats: number,
  band: { readonly low: number; readonly high: number; readonly most: number },
): { readonly inBand: boolean; readonly least: number; readonly greatest: number } {
  const least = Math.ceil((seats * band.low) / 100);
  const greatest = Math.floor((seats * band.high) / 100);
  if (least <= greatest && greatest > 0) return { inBand: true, least: Math.max(1, least), greatest };
  return { inBand: false, least: 1, greatest: 200 <= seats * band.most ? 2 : 1 };
}
