import { useT } from '../../ui/LangContext';

const MAX_SHOWN = 100;

/** The first hundred items of a list, and the number of the remaining ones. */
export function FirstOf<T>({
  items,
  show,
}: {
  readonly items: readonly T[];
  readonly show: (item: T) => string;
}) {
  const t = useT();
  return (
    <ul className="import-list">
      {items.slice(0, MAX_SHOWN).map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <li key={i}>{show(item)}</li>
      ))}
      {items.length > MAX_SHOWN && (
        <li className="quiet">{t('imports.more', { n: items.length - MAX_SHOWN })}</li>
      )}
    </ul>
  );
}
