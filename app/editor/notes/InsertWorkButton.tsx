import type { LostWork } from '@schemes/model/notes/lostWork';
import type { SectionOutline } from '@schemes/model/scheme/outline';
import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { MINE } from '../room/Room';
import { insertLostWork, type LostWorkCounts } from './insertLostWork';

interface InsertWorkButtonProps {
  readonly section: SectionOutline;
  readonly work: LostWork;
}

/**
 * A button that inserts a note's lost work into its open section as an ordinary edit, and shows how much it inserted.
 */
export function InsertWorkButton({ section, work }: InsertWorkButtonProps) {
  const t = useT();
  const { session } = useEditorShare();
  const [inserted, setInserted] = useState<LostWorkCounts | null>(null);
  const insert = () => {
    if (session) setInserted(session.doc.transact(() => insertLostWork(session.doc, section, work), MINE));
  };
  return (
    <>
      <button type="button" className="button small" data-act="take-in" disabled={!session} onClick={insert}>
        <Icon name="plus" />
        {t('notes.takeIn')}
      </button>
      <span role="status" className="quiet small">
        {inserted &&
          [
            t('notes.taken', { n: inserted.inserted }),
            ...(inserted.present > 0 ? [t('notes.takenAlready', { n: inserted.present })] : []),
            ...(inserted.skipped > 0 ? [t('notes.takenLeft', { n: inserted.skipped })] : []),
          ].join(' ')}
      </span>
    </>
  );
}
