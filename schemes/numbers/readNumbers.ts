/**
 * A number in a text. `from` and `to`: its range in UTF-16 units, with the percent sign.
 */
export interface WrittenNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Number of digits after the comma. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

const NUMBER =
  /(?<![\p{L}\d.,/–-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(\s?%)?(?![\d/]|[.,–-]\d|-\p{L})/gu;

/**
 * The numbers in a text in Vietnamese notation: dots between thousands, a comma before decimals, `13,3%`. Numbers in dates,
 * ranges of years and document numbers are not included.
 */
export function readNumbers(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [all, whole = '', tail = '', percent] = match;
    const value = Number(`${whole.replaceAll('.', '')}.${tail || 0}`);
    const to = match.index + all.length;
    return { from: match.index, to, value, decimals: tail.length, isPercent: percent !== undefined };
  });
}
