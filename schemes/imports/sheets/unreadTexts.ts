import { replacementKey } from './ImportDecisions';

/** One text that a column does not read, and in how many cells it is. */
export interface UnreadText {
  readonly column: string;
  readonly text: string;
  readonly count: number;
}

/** The texts that columns do not read, the most frequent first. Texts that fold to the same are one. */
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
