import { type Key, type ReactNode, useState } from 'react';
import { type ListChoice, ListSearch } from './ListSearch';
import { AT_ONCE, MoreButton } from './MoreButton';

interface NarrowedListProps<Item> {
  /** The page's name for the list; the attribute `data-<name>` of the table has the number of matching rows. */
  readonly name: 'accounts' | 'organisations';
  readonly title: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly choices: readonly ListChoice[];
  /** Heads of the columns. */
  readonly heads: readonly string[];
  /** The matching items, in their order, and the number of all items. */
  readonly shown: readonly Item[];
  readonly all: number;
  readonly keyOf: (item: Item) => Key;
  /** The cells of an item's row. */
  readonly draw: (item: Item) => ReactNode;
}

/**
 * A long list of the administrator's page: its search and filters, a table of the matching items, and a button for more
 * rows.
 */
export function NarrowedList<Item>(props: NarrowedListProps<Item>) {
  const { name, title, searchLabel, search, onSearch, choices, heads, shown, all, keyOf, draw } = props;
  const [most, setMost] = useState(AT_ONCE);
  return (
    <section className="stack" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <ListSearch
        label={searchLabel}
        search={search}
        onSearch={onSearch}
        choices={choices}
        shown={shown.length}
        all={all}
      />
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
        <section className="scroll-box" tabIndex={0} aria-label={title}>
          <table className="plain-table stacked-table" {...{ [`data-${name}`]: shown.length }}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((item) => (
                <tr key={keyOf(item)}>{draw(item)}</tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <MoreButton all={shown.length} most={most} onMore={setMost} />
    </section>
  );
}
