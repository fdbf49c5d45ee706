import { replacementKey } from './ImportDecisions';

/** A text that a column cannot read, and the number of cells that contain it. */
export interface UnreadText {
  readonly column: string;
  readonly text: string;
  readonly count: number;
}

/** Counts the texts that columns cannot read, the most frequent first. Texts with the same `replacementKey` are one. */
export function unreadTexts(
  cells: readonly { readonly column: string; readonly text: string }[],
): readonly UnreadText[] {
  const texts = new Map<string, UnreadText>();
  for (const { column, text } of cells) {
    if (text.trim() === '') continue;
    const key = replacementKey(column, text);
    const known = texts.get(key);
    texts.set(key, { column, text: known?.text ?? text.trim(), count: (known?.count ?? 0) + 1 });
  }
  return [...texts.values()].sort((a, b) => b.count - a.count);
}
