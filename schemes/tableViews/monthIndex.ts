/**
 * Months since year 0 of `YYYY-MM`, `YYYY-MM-DD` or `YYYY`; an unknown month counts as January (HD 26-HD/BTCTW 2019).
 */
export function monthIndex(text: string): number {
  return Number(text.slice(0, 4)) * 12 + (text.length >= 7 ? Number(text.slice(5, 7)) - 1 : 0);
}

/** A month index in Vietnamese notation: `07/2025`. */
export function writeMonth(index: number): string {
  return `${String((index % 12) + 1).padStart(2, '0')}/${Math.floor(index / 12)}`;
}
