import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { placeName } from '../naming/placeName';
import { useLang, useT } from '../ui/LangContext';
import { focusNextFinding } from './focusNextFinding';

interface FixPlacesProps {
  readonly title: string;
  /** Label of the button. */
  readonly act: string;
  /** Each place that is changed, and its new text or its fault in words. */
  readonly places: readonly { readonly at: CellRef; readonly what: string }[];
  readonly snapshot: Snapshot;
  readonly onAct: () => unknown;
}

/** Names all the places that a group of fixes changes, and only then offers the button that changes them. */
export function FixPlaces({ title, act, places, snapshot, onAct }: FixPlacesProps) {
  const t = useT();
  const lang = useLang();
  return (
    <details className="fix-places" data-fix-all={places.length}>
      <summary>{title}</summary>
      <ul>
        {places.map(({ at, what }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places have no id and are drawn again as a whole
          <li key={i}>{t('fix.place', { place: placeName(lang, snapshot, at), what })}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        data-fix-now
        onClick={({ currentTarget }) => {
          focusNextFinding(currentTarget);
          onAct();
        }}
      >
        {act}
      </button>
    </details>
  );
}
