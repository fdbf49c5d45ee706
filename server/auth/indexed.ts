/** Finds rows of a collection by a key; the index is made anew when the collection holds another list. */
export function indexed<Row>(key: (row: Row) => string): (rows: readonly Row[]) => ReadonlyMap<string, Row> {
  let of: readonly Row[] | null = null;
  let index: ReadonlyMap<string, Row> = new Map();
  return (rows) => {
    if (rows !== of) {
      index = new Map(rows.map((row) => [key(row), row]));
      of = rows;
    }
    return index;
  };
}
