import type { ReactNode } from 'react';
import { useT } from '../../ui/LangContext';

interface ImportTableProps<T> {
  /** Value of `data-import`, by which browser tests find it. */
  readonly name: string;
  readonly label: string;
  readonly lead?: ReactNode;
  /** Whether the table is open at first; absent: true. */
  readonly isOpen?: boolean;
  readonly heads: readonly { readonly key: string; readonly text: string }[];
  readonly items: readonly T[];
  /** The most rows that are shown; for the others, only their number is shown. */
  readonly most: number;
  /** One row of the table. */
  readonly show: (item: T, index: number) => ReactNode;
}

/** A collapsible table of the preview. It has its own scroll bar, and shows only the first `most` rows. */
export function ImportTable<T>({
  name,
  label,
  lead,
  isOpen = true,
  heads,
  items,
  most,
  show,
}: ImportTableProps<T>) {
  const t = useT();
  return (
    <details className="import-part" data-import={name} open={isOpen}>
      <summary>{label}</summary>
      {typeof lead === 'string' ? <p className="hint">{lead}</p> : lead}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={label}>
        <table className="plain-table">
          <thead>
            <tr>
              {heads.map(({ key, text }) => (
                <th key={key} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{items.slice(0, most).map(show)}</tbody>
        </table>
      </section>
      {items.length > most && <p className="quiet">{t('imports.more', { n: items.length - most })}</p>}
    </details>
  );
}
