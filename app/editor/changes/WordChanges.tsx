import type { WordChange } from './narrativeChanges';

/** A text with its unchanged, added and removed words. */
export function WordChanges({ words }: { readonly words: readonly WordChange[] }) {
  return (
    <>
      {words.map(({ kind, text }, i) => {
        const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: a diff is drawn once, as a whole
        return <Tag key={i}>{text}</Tag>;
      })}
    </>
  );
}
