import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../../presence/people';
import { type CellConflict, isSame } from '../model/cellConflict';
import type { GridPlace } from '../model/gridPlace';
import type { TableVerbs } from '../model/TableVerbs';

const MAX_CONFLICTS_SHOWN = 4;

/** The conflicts over cells, newest first, each until it is settled or dismissed. */
export function useConflicts(verbs: TableVerbs | null, people: readonly Person[]) {
  const [changes, setChanges] = useState<readonly CellConflict[]>([]);
  const add = useCallback((change: CellConflict) => {
    if (isSame(change.mine, change.theirs)) return;
    setChanges((all) => [change, ...all.filter((one) => !isAt(one, change))].slice(0, MAX_CONFLICTS_SHOWN));
  }, []);
  useEffect(() => verbs?.onConflict(add), [verbs, add]);
  const drop = (change: CellConflict) => setChanges((all) => all.filter((one) => one !== change));
  const shown = changes.map((change) => ({
    change,
    name: people.find(({ client }) => client === change.client)?.name ?? null,
  }));
  /** Writes the value that lost the conflict. */
  const swap = (change: CellConflict) => {
    verbs?.commit(change.row, change.column, change.winner === 'mine' ? change.theirs : change.mine);
    drop(change);
  };
  /** The value that lost a conflict at a cell, and a function that writes it; null if there is no open conflict. */
  const otherValueAt = (place: GridPlace) => {
    const change = changes.find((one) => one.row === place.row && one.column === place.column);
    if (!change) return null;
    return { value: change.winner === 'mine' ? change.theirs : change.mine, take: () => swap(change) };
  };
  return { shown, add, drop, swap, otherValueAt };
}

function isAt(one: CellConflict, other: CellConflict): boolean {
  return one.row === other.row && one.column === other.column;
}
