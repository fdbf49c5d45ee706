/**
 * The rows of a sorted or filtered view after the table changed. As in a spreadsheet, rows stay where they were even if
 * an edit would sort or filter them otherwise. A new row follows the one before it in the document; a removed row goes.
 *
 * `shown`: the ids as last arranged. `known`: all ids at that time. `now`: the ids in the document's order.
 */
export function updateArrangement(
  shown: readonly string[],
  known: ReadonlySet<string>,
  now: readonly string[],
): readonly string[] {
  const existing = new Set(now);
  const kept = shown.filter((id) => existing.has(id));
  const visible = new Set(kept);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of now) {
    if (visible.has(id)) {
      last = id;
      continue;
    }
    if (known.has(id)) continue;
    const added = after.get(last);
    if (added) added.push(id);
    else after.set(last, [id]);
  }
  if (after.size === 0) return kept;
  return [...(after.get(null) ?? []), ...kept.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}
