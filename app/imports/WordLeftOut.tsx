import type { WordFile } from '@schemes/imports/wordFile';
import { useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';

interface WordLeftOutProps {
  readonly file: WordFile;
  /** Cells of tables that could not be read. */
  readonly doubts: number;
}

/** What of a Word file is not taken. */
export function WordLeftOut({ file, doubts }: WordLeftOutProps) {
  const say = useSay();
  return (
    <>
      {file.left.length > 0 && (
        <Note tone="warn">
          {say('word.leftTitle')}:{' '}
          {file.left.map(({ what, count }) => say(`word.left.${what}`, { count })).join(', ')}.
        </Note>
      )}
      {doubts > 0 && <Note tone="warn">{say('word.doubts', { n: doubts })}</Note>}
    </>
  );
}
