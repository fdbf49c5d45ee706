/**
 * The rows of a sorted or filtered view after the table changed. As in a spreadsheet, rows keep their places even if an
 * edit would sort or filter them otherwise. A new row is shown after the row before it in the document; a removed row
 * is not returned.
 *
 * `shown`: the ids as last arranged. `known`: all ids at that time. `current`: the present ids in the document's order.
 */
export function updateArrangement(
  shown: readonly string[],
  known: ReadonlySet<string>,
  current: readonly string[],
): readonly string[] {
  const existing = new Set(current);
  const remaining = shown.filter((id) => existing.has(id));
  const visible = new Set(remaining);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of current) {
    if (visible.has(id)) {
      last = id;
      continue;
    }
    if (known.has(id)) continue;
    const added = after.get(last);
    if (added) added.push(id);
    else after.set(last, [id]);
  }
  if (after.size === 0) return remaining;
  return [...(after.get(null) ?? []), ...remaining.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
