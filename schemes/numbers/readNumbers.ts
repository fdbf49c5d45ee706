/**
 * A number as a text writes it: places in UTF-16 units, from the first digit to after the last digit or the percent sign.
 */
export interface WrittenNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** How many digits follow the comma. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

const NUMBER =
  /(?<![\p{L}\d.,/–-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(\s?%)?(?![\d/]|[.,–-]\d|-\p{L})/gu;

/**
 * The numbers of a text in Vietnamese writing: dots between thousands, a comma before decimals, `13,3%`. Dates, spans
 * of years and document numbers are left out.
 */
export function readNumbers(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [all, whole = '', tail = '', percent] = match;
    const value = Number(`${whole.replaceAll('.', '')}.${tail || 0}`);
    const to = match.index + all.length;
    return { from: match.index, to, value, decimals: tail.length, isPercent: percent !== undefined };
  });
}
