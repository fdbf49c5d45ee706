import type { LostWork } from '@schemes/model/notes/lostWork';
import type { SectionOutline } from '@schemes/model/scheme/outline';
import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { MINE } from '../room/Room';
import { type TakenWork, takeWork } from './takeWork';

interface TakeInProps {
  readonly section: SectionOutline;
  readonly work: LostWork;
}

/** A button that writes a note's lost work into its open section as an ordinary edit, and shows the result. */
export function TakeIn({ section, work }: TakeInProps) {
  const t = useT();
  const { session } = useEditorShare();
  const [taken, setTaken] = useState<TakenWork | null>(null);
  const take = () => {
    if (session) setTaken(session.doc.transact(() => takeWork(session.doc, section, work), MINE));
  };
  return (
    <>
      <button type="button" className="button small" data-act="take-in" disabled={!session} onClick={take}>
        <Icon name="plus" />
        {t('notes.takeIn')}
      </button>
      <span role="status" className="quiet small">
        {taken &&
          [
            t('notes.taken', { n: taken.taken }),
            ...(taken.already > 0 ? [t('notes.takenAlready', { n: taken.already })] : []),
            ...(taken.left > 0 ? [t('notes.takenLeft', { n: taken.left })] : []),
          ].join(' ')}
      </span>
    </>
  );
}
