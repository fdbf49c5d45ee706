import * as v from 'valibot';

const key = v.pipe(v.string(), v.maxLength(60));
const schema = v.object({
  folded: v.optional(v.pipe(v.array(key), v.maxLength(40)), []),
  frozenTo: v.optional(v.nullable(key), null),
  shape: v.optional(v.nullable(v.picklist(['table', 'card'])), null),
});

/**
 * How this browser draws the tables of one type: folded groups, the last frozen column, and whether rows are lines of a
 * table or cards (null: by the width of the window).
 */
export type TableLayout = v.InferOutput<typeof schema>;

/** The layout of a table that nobody arranged. */
export const PLAIN_LAYOUT: TableLayout = { folded: [], frozenTo: null, shape: null };

/** Reads a layout from unchecked JSON; the plain one if it is not valid. */
export function readTableLayout(json: unknown): TableLayout {
  const read = v.safeParse(schema, json);
  return read.success ? read.output : PLAIN_LAYOUT;
}
