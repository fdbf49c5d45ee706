import { useT } from '../ui/LangContext';

const MOST = 100;

/** The first hundred of a list, and how many more there are. */
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
      {items.slice(0, MOST).map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
        <li key={i}>{show(item)}</li>
      ))}
      {items.length > MOST && <li className="quiet">{t('imports.more', { n: items.length - MOST })}</li>}
    </ul>
  );
}
