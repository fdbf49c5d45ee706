/**
 * How many names above the seats a preparing committee may bring: every whole number inside low..high percent;
 * where the band holds none, one or two that stay within `most` percent, but at least one is always allowed.
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
