import type { TableType } from '@schemes/model/tables/tableType';
import { useSyncExternalStore } from 'react';
import type { TableLayout } from '../model/tableLayout';

const PHONE = '(max-width: 599.98px)';

/**
 * Whether a table shows one row as a card. The user of this browser can choose this; without a choice, a table of
 * people is shown as cards on a phone.
 */
export function useCardShape({ shape }: TableLayout, { label }: Pick<TableType, 'label'>): boolean {
  const isPhone = useSyncExternalStore(subscribe, read, () => false);
  return shape === null ? isPhone && label === 'full_name' : shape === 'card';
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function read(): boolean {
  return matchMedia(PHONE).matches;
}
