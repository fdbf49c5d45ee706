/** A line of a table: a row with its index among the rows shown, or the sub-total of a row's parts. */
export type GridLine =
  | { readonly row: string; readonly index: number }
  | { readonly sumOf: string; readonly row?: never; readonly index?: never };

/** The rows shown, with a sub-total after the last part of each row in `summed`. */
export function gridLines(
  ids: readonly string[],
  parentOf: (id: string) => string | undefined,
  summed: ReadonlySet<string>,
): readonly GridLine[] {
  return ids.flatMap((row, index): GridLine[] => {
    const parent = parentOf(row);
    const next = ids[index + 1];
    const isLast = parent !== undefined && (next === undefined || parentOf(next) !== parent);
    return isLast && summed.has(parent) ? [{ row, index }, { sumOf: parent }] : [{ row, index }];
  });
}
