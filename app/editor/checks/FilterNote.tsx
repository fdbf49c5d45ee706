import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { sectionTitle } from '../../naming/sectionTitle';
import { useT } from '../../ui/LangContext';
import { type FindingFilter, isFiltering, OPEN_SECTION } from './findingFilter';

interface FilterNoteProps {
  readonly filter: FindingFilter;
  readonly snapshot: Snapshot;
  readonly shown: number;
  readonly all: number;
  readonly onClear: () => void;
}

/**
 * Says that findings are filtered and how many are hidden, so that nobody takes an empty list for a correct
 * scheme.
 */
export function FilterNote({ filter, snapshot, shown, all, onClear }: FilterNoteProps) {
  const t = useT();
  const { section, severity, rule } = filter;
  const found = snapshot.sections.find(({ id }) => id === section);
  const parts = [
    section === OPEN_SECTION ? t('filter.thisSection') : found ? sectionTitle(found) : section,
    severity && t(`severity.${severity}`),
    rule,
  ].filter(Boolean);
  return (
    <div role="status">
      {isFiltering(filter) && (
        <div className="filter-note" data-filtering>
          <p>
            {t('filter.on', { what: parts.join(', '), shown, all })}
            {shown === 0 && all > 0 && <strong> {t('filter.none', { n: all })}</strong>}
          </p>
          <button type="button" className="button small" onClick={onClear}>
            {t('filter.clear')}
          </button>
        </div>
      )}
    </div>
  );
}
