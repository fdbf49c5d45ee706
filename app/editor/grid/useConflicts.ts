import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../presence/people';
import { type CellConflict, isSame } from './cellConflict';
import type { TableVerbs } from './tableVerbs';

const MOST = 4;

/** Cells that another and I changed at once, the newest first; each until it is settled or put aside. */
export function useConflicts(verbs: TableVerbs | null, people: readonly Person[]) {
  const [changes, setChanges] = useState<readonly CellConflict[]>([]);
  const add = useCallback((change: CellConflict) => {
    if (isSame(change.mine, change.theirs)) return;
    setChanges((all) => [change, ...all.filter((one) => !isAt(one, change))].slice(0, MOST));
  }, []);
  useEffect(() => verbs?.onClash(add), [verbs, add]);
  const drop = (change: CellConflict) => setChanges((all) => all.filter((one) => one !== change));
  const shown = changes.map((change) => ({
    change,
    name: people.find(({ client }) => client === change.client)?.name ?? null,
  }));
  /** The cell takes the value that does not stand. */
  const swap = (change: CellConflict) => {
    verbs?.commit(change.row, change.column, change.winner === 'mine' ? change.theirs : change.mine);
    drop(change);
  };
  return { shown, add, drop, swap };
}

function isAt(one: CellConflict, other: CellConflict): boolean {
  return one.row === other.row && one.column === other.column;
}
