/** A line of a table as drawn: a row with its place among the rows shown, or what the parts of a row add up to. */
export type GridLine =
  | { readonly row: string; readonly index: number }
  | { readonly sumOf: string; readonly row?: never; readonly index?: never };

/** The rows shown, and below the last part of each row in `summed` the line of its parts' sub-totals. */
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
