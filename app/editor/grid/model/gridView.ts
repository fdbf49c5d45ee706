import * as v from 'valibot';

/** The most values in a filter: one for each row of the largest tables. */
const MAX_VALUES = 5000;

const filter = v.union([
  v.pipe(v.string(), v.maxLength(200)),
  v.pipe(v.array(v.string()), v.maxLength(MAX_VALUES)),
]);
const width = v.pipe(v.number(), v.minValue(40), v.maxValue(900));
const schema = v.object({
  widths: v.optional(v.record(v.string(), width), {}),
  hidden: v.optional(v.array(v.string()), []),
  sort: v.optional(v.nullable(v.object({ column: v.string(), down: v.boolean() })), null),
  filters: v.optional(v.record(v.string(), filter), {}),
});

/** The filter of a column: a text as `fitsFilter` reads it, or values and choice codes as text (`''` is the empty cell). */
export type ColumnFilter = v.InferOutput<typeof filter>;

/** One person's view of one table, stored in the browser and never in the document. */
export type GridView = v.InferOutput<typeof schema>;

/** The view that shows a table as the document has it. */
export const PLAIN_VIEW: GridView = { widths: {}, hidden: [], sort: null, filters: {} };

/** Reads a view from unchecked JSON; the plain view if it is not valid. */
export function readGridView(json: unknown): GridView {
  const read = v.safeParse(schema, json);
  return read.success ? read.output : PLAIN_VIEW;
}

/** Whether the view sorts or filters rows. */
export function arranges(view: GridView): boolean {
  return view.sort !== null || Object.keys(view.filters).length > 0;
}
