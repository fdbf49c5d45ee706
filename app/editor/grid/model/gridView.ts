import * as v from 'valibot';

const filter = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.array(v.string()), v.maxLength(100))]);
const width = v.pipe(v.number(), v.minValue(40), v.maxValue(900));
const schema = v.object({
  widths: v.optional(v.record(v.string(), width), {}),
  hidden: v.optional(v.array(v.string()), []),
  sort: v.optional(v.nullable(v.object({ column: v.string(), down: v.boolean() })), null),
  filters: v.optional(v.record(v.string(), filter), {}),
});

/** What a column lets through: a text as `fitsFilter` reads it, or choice codes (`''` is the empty cell). */
export type ColumnFilter = v.InferOutput<typeof filter>;

/** How one person looks at one table: kept on their machine, never in the document. */
export type GridView = v.InferOutput<typeof schema>;

export const PLAIN_VIEW: GridView = { widths: {}, hidden: [], sort: null, filters: {} };

/** A view from unchecked JSON; the plain one where it is none. */
export function readGridView(json: unknown): GridView {
  const read = v.safeParse(schema, json);
  return read.success ? read.output : PLAIN_VIEW;
}

/** Whether rows are shown otherwise than the document has them. */
export function arranges(view: GridView): boolean {
  return view.sort !== null || Object.keys(view.filters).length > 0;
}
