import type { MessageKey } from '@schemes/messages/t';
import { Icon } from '../../../ui/Icon';
import { useT } from '../../../ui/LangContext';

interface FoldToggleProps {
  readonly group: string;
  readonly folded: boolean;
  /** Whether Tab reaches this toggle. One toggle of a table is reached by Tab, the others from it by arrow keys. */
  readonly isStop: boolean;
  readonly onFold: (group: string, folded: boolean) => void;
}

/** Unfolds or folds a group of columns. */
export function FoldToggle({ group, folded, isStop, onFold }: FoldToggleProps) {
  const t = useT();
  const name = t(`columnGroup.${group}` as MessageKey);
  return (
    <button
      type="button"
      className="fold-toggle"
      data-fold-toggle={group}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={!folded}
      title={t(folded ? 'grid.unfold' : 'grid.fold', { group: name })}
      onClick={() => onFold(group, !folded)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        const all = [
          ...(event.currentTarget.closest('.grid')?.querySelectorAll<HTMLElement>('[data-fold-toggle]') ??
            []),
        ].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
        all[all.indexOf(event.currentTarget) + by]?.focus();
      }}
    >
      <Icon name={folded ? 'right' : 'down'} />
      <span>{name}</span>
    </button>
  );
}
