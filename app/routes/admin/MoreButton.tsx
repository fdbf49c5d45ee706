import { useT } from '../../ui/LangContext';

/**
 * Number of rows that are rendered at first, and added by each press of the button: a province has thousands of people.
 */
export const AT_ONCE = 40;

interface MoreButtonProps {
  readonly all: number;
  readonly most: number;
  readonly onMore: (most: number) => void;
}

/** Shows the next rows of a long list; renders nothing if all are shown. */
export function MoreButton({ all, most, onMore }: MoreButtonProps) {
  const t = useT();
  const more = Math.min(AT_ONCE, all - most);
  if (more <= 0) return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => onMore(most + AT_ONCE)}>
        {t('admin.more', { n: more })}
      </button>
    </p>
  );
}
