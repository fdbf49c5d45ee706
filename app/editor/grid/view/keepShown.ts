/**
 * The rows that stay on the screen as the table changes under a view: those shown stay where they were, as in a
 * spreadsheet, though an edit would now sort or filter them otherwise; a row that is new stands behind the one it
 * follows in the document; one that is gone goes.
 *
 * `shown`: the ids as arranged when the person asked. `known`: all ids there were then. `now`: the document's order.
 */
export function keepShown(
  shown: readonly string[],
  known: ReadonlySet<string>,
  now: readonly string[],
): readonly string[] {
  const there = new Set(now);
  const kept = shown.filter((id) => there.has(id));
  const visible = new Set(kept);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of now) {
    if (visible.has(id)) last = id;
    else if (!known.has(id) && !after.get(last)?.push(id)) after.set(last, [id]);
  }
  if (after.size === 0) return kept;
  return [...(after.get(null) ?? []), ...kept.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
