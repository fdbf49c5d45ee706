/** The number of decimals of a number: 13.3 has one. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
