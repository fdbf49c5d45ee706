import { useCallback, useEffect, useState } from 'react';
import type { Person } from '../presence/people';
import { isSame, type MeanwhileChange } from './meanwhile';
import type { TableVerbs } from './tableVerbs';

const MOST = 4;

/** Cells that another and I changed at once, the newest first; each until it is settled or put aside. */
export function useMeanwhile(verbs: TableVerbs | null, people: readonly Person[]) {
  const [changes, setChanges] = useState<readonly MeanwhileChange[]>([]);
  const add = useCallback((change: MeanwhileChange) => {
    if (isSame(change.mine, change.theirs)) return;
    setChanges((all) => [change, ...all.filter((one) => !isAt(one, change))].slice(0, MOST));
  }, []);
  useEffect(() => verbs?.onClash(add), [verbs, add]);
  const drop = (change: MeanwhileChange) => setChanges((all) => all.filter((one) => one !== change));
  const shown = changes.map((change) => ({
    change,
    name: people.find(({ client }) => client === change.client)?.name ?? null,
  }));
  /** The cell takes the value that does not stand. */
  const swap = (change: MeanwhileChange) => {
    verbs?.commit(change.row, change.column, change.stands === 'mine' ? change.theirs : change.mine);
    drop(change);
  };
  return { shown, add, drop, swap };
}

function isAt(one: MeanwhileChange, other: MeanwhileChange): boolean {
  return one.row === other.row && one.column === other.column;
}
