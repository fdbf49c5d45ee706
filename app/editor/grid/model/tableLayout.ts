import * as v from 'valibot';

const key = v.pipe(v.string(), v.maxLength(60));
const schema = v.object({
  folded: v.optional(v.pipe(v.array(key), v.maxLength(40)), []),
  frozenTo: v.optional(v.nullable(key), null),
  shape: v.optional(v.nullable(v.picklist(['table', 'card'])), null),
});

/**
 * How this computer draws the tables of one type: folded groups, the last column that stays in view, and whether rows are
 * lines of a table or cards (null: as the window is wide).
 */
export type TableLayout = v.InferOutput<typeof schema>;

/** The layout of a table that nobody arranged. */
export const PLAIN_LAYOUT: TableLayout = { folded: [], frozenTo: null, shape: null };

/** Reads a layout from unchecked JSON; the plain one where it is not valid. */
export function readTableLayout(json: unknown): TableLayout {
  const read = v.safeParse(schema, json);
  return read.success ? read.output : PLAIN_LAYOUT;
}
