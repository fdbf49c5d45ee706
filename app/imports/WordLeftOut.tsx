import type { WordFile } from '@schemes/imports/wordFile';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';

interface WordLeftOutProps {
  readonly file: WordFile;
  /** Cells of tables that could not be read. */
  readonly doubts: number;
}

/** What of a Word file is not taken. */
export function WordLeftOut({ file, doubts }: WordLeftOutProps) {
  const t = useT();
  return (
    <>
      {file.left.length > 0 && (
        <Note tone="warn">
          {t('word.leftTitle')}:{' '}
          {file.left.map(({ what, count }) => t(`word.left.${what}`, { count })).join(', ')}.
        </Note>
      )}
      {doubts > 0 && <Note tone="warn">{t('word.doubts', { n: doubts })}</Note>}
    </>
  );
}
