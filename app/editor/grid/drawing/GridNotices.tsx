import type { TableType } from '@schemes/model/tables/tableType';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../../ui/CopyButton';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { columnWord } from '../model/columnWord';
import type { GridActions } from '../model/GridActions';
import type { GridNotice } from '../model/GridNotice';
import { RejectedValues } from './RejectedValues';

interface GridNoticesProps {
  readonly type: TableType;
  readonly notice: GridNotice;
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
  readonly onReplace: GridActions['replaceRejected'];
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
  // The cell with the focus was removed. The notice itself gets the focus, not a button in it: the next typed letters
  // would press the button.
  useEffect(() => {
    if (notice.kind === 'unplaced') own.current?.focus({ preventScroll: true });
    // The notice is below the table. The page scrolls only as far as needed.
    if (notice.kind === 'report') own.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  const showAdded = (row: string | undefined) =>
    row !== undefined && (
      <button type="button" className="link" onClick={() => onGo(row, type.label)}>
        {t('grid.showAdded')}
      </button>
    );
  return (
    <div ref={own} tabIndex={-1} className={notice.kind === 'said' ? 'grid-notice' : 'grid-notice warn'}>
      <div role="status">
        {notice.kind === 'report' && notice.added && (
          <p>
            {t('grid.pasteAdded', { n: notice.added.length })} {showAdded(notice.added[0])}
          </p>
        )}
        {notice.kind === 'said' && t(notice.word, notice.params)}
        {notice.kind === 'report' && notice.lockedCount > 0 && (
          <p>{t('grid.kept', { n: notice.lockedCount })}</p>
        )}
        {notice.kind === 'report' && notice.rejected.length > 0 && (
          <p>{t('grid.pasteLeft', { n: notice.rejected.length })}</p>
        )}
        {notice.kind === 'report' && notice.guessed.length > 0 && (
          <p>{t('grid.pasteGuessed', { n: notice.guessed.length })}</p>
        )}
        {notice.kind === 'report' && notice.renamed > 0 && (
          <p>{t('grid.pasteRenamed', { n: notice.renamed })}</p>
        )}
        {notice.kind === 'unplaced' && (
          <p>
            {t('grid.unplaced', { column: columnWord(lang, type, notice.typed.column) })}{' '}
            <q>{notice.typed.text}</q>
          </p>
        )}
      </div>
      {notice.kind === 'report' && notice.rejected.length + notice.guessed.length > 0 && (
        <RejectedValues
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
