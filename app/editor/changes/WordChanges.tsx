import type { WordChange } from './narrativeChanges';

/** Words that stayed, came and went, in one line of text. */
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
