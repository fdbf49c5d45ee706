import type { WordFile } from '@schemes/imports/word/wordFile';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';

interface WordLeftOutProps {
  readonly file: WordFile;
  /** Table cells that could not be read. */
  readonly doubts: number;
}

/** The parts of a Word file that are not imported. */
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
