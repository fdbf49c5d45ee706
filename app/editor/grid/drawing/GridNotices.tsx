import type { TableType } from '@schemes/model/tables/tableType';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../../ui/CopyButton';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { columnWord } from '../model/columnWord';
import type { GridActions } from '../model/GridActions';
import type { GridNotice } from '../model/GridNotice';
import { LeftValues } from './LeftValues';

interface GridNoticesProps {
  readonly type: TableType;
  readonly notice: GridNotice;
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
  readonly onReplace: GridActions['replaceLeft'];
  readonly onDropGuessed: GridActions['dropGuessed'];
  readonly onClose: () => void;
}

/** Shows the message about the last command on a table. */
export function GridNotices({
  type,
  notice,
  nameOf,
  onGo,
  onReplace,
  onDropGuessed,
  onClose,
}: GridNoticesProps) {
  const t = useT();
  const lang = useLang();
  const own = useRef<HTMLDivElement>(null);
  // The cell that had the focus is gone, so the focus moves to its text here.
  useEffect(() => {
    if (notice.kind === 'unplaced') own.current?.querySelector('button')?.focus({ preventScroll: true });
    // The panel is below the table, which gives it room; the page moves no further than it must.
    if (notice.kind === 'left') own.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  const showAdded = (row: string | undefined) =>
    row !== undefined && (
      <button type="button" className="link" onClick={() => onGo(row, type.label)}>
        {t('grid.showAdded')}
      </button>
    );
  return (
    <div ref={own} className={notice.kind === 'said' ? 'grid-notice' : 'grid-notice warn'}>
      <div role="status">
        {notice.kind === 'left' && notice.added && (
          <p>
            {t('grid.pasteAdded', { n: notice.added.length })} {showAdded(notice.added[0])}
          </p>
        )}
        {notice.kind === 'said' && t(notice.word, notice.params)}
        {notice.kind === 'left' && notice.kept > 0 && <p>{t('grid.kept', { n: notice.kept })}</p>}
        {notice.kind === 'left' && notice.left.length > 0 && (
          <p>{t('grid.pasteLeft', { n: notice.left.length })}</p>
        )}
        {notice.kind === 'left' && notice.guessed.length > 0 && (
          <p>{t('grid.pasteGuessed', { n: notice.guessed.length })}</p>
        )}
        {notice.kind === 'left' && notice.renamed > 0 && (
          <p>{t('grid.pasteRenamed', { n: notice.renamed })}</p>
        )}
        {notice.kind === 'unplaced' && (
          <p>
            {t('grid.unplaced', { column: columnWord(lang, type, notice.typed.column) })}{' '}
            <q>{notice.typed.text}</q>
          </p>
        )}
      </div>
      {notice.kind === 'left' && notice.left.length + notice.guessed.length > 0 && (
        <LeftValues
          type={type}
          report={notice}
          nameOf={nameOf}
          onGo={onGo}
          onReplace={(column, text, value) => onReplace(notice, column, text, value)}
          onDropGuessed={(guess) => onDropGuessed(notice, guess)}
        />
      )}
      {notice.kind === 'unplaced' && <CopyButton text={notice.typed.text} />}
      <button
        type="button"
        className="button plain small square"
        aria-label={t('form.close')}
        onClick={onClose}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
