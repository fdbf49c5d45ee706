import { memo } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { openCounts } from '../live/openCounts';
import { openNotes } from '../notes/openNotes';

/** Name of a drawer. */
export type DrawerName = 'outline' | 'checks';

interface DrawerButtonsProps {
  readonly judged: Judged;
  readonly drawer: DrawerName | null;
  readonly onToggle: (name: DrawerName) => void;
}

/** Buttons that open outline and checks, which are drawers on narrow screens. */
export const DrawerButtons = memo(function DrawerButtons({ judged, drawer, onToggle }: DrawerButtonsProps) {
  const t = useT();
  const waiting = openNotes(useEditorShare().notes.notes).length;
  const { mandatory, target } = openCounts(judged, null);
  return (
    <div className="drawer-buttons">
      <button
        type="button"
        className="button"
        aria-expanded={drawer === 'outline'}
        aria-controls="outline"
        onClick={() => onToggle('outline')}
      >
        <Icon name="list" />
        {t('outline.title')}
        {waiting > 0 && (
          <span className="count warn" title={t('notes.open', { n: waiting })}>
            <Icon name="mail" />
            {waiting}
          </span>
        )}
      </button>
      <button
        type="button"
        className={`button checks-button${mandatory > 0 ? ' danger' : ''}`}
        aria-expanded={drawer === 'checks'}
        aria-controls="checks"
        onClick={() => onToggle('checks')}
      >
        {!judged.isPending && <Icon name={mandatory > 0 ? 'alert' : 'check'} />}
        {judged.isPending ? t('checks.title') : t('checks.button', { n: mandatory + target })}
      </button>
    </div>
  );
});
