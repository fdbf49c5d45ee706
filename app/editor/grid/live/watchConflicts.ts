import { CELL_PREFIX } from '@schemes/doc/rows';
import type { SharedType } from '@schemes/doc/sharedType';
import type { CellValue } from '@schemes/model/cells/cell';
import * as Y from 'yjs';
import type { CellConflict } from '../model/cellConflict';

/**
 * If another person replaces a value within this time after this person wrote it, a notice reports it. A later change
 * is ordinary work.
 */
const REPORTED_MS = 180_000;

/**
 * Watches a table for cells that this person and another wrote at the same time. Yjs keeps one value and drops the
 * other silently; the `origin` of an item shows whether its writer had seen the other item. A value that the other
 * person had seen and replaced within `REPORTED_MS` is reported too. `localOrigin`: the origin of this person's
 * transactions; `clock`: a time in milliseconds.
 */
export function watchConflicts(root: Y.Map<unknown>, localOrigin: unknown, clock: () => number) {
  return (report: (conflict: CellConflict) => void): (() => void) => {
    /** The last item that this person wrote, by row and column. */
    const written = new Map<string, WrittenCell>();
    const check = (row: string, map: SharedType, key: string, isNew: (item: Y.Item) => boolean) => {
      const wrote = written.get(`${row} ${key}`);
      const now = map._map.get(key);
      if (!wrote || !now) return;
      const { own } = wrote;
      const place = { row, column: key.slice(CELL_PREFIX.length), mine: wrote.value };
      const isRecent = clock() - wrote.at <= REPORTED_MS;
      if (now === own && own.deleted) {
        written.delete(`${row} ${key}`);
        if (isRecent)
          report({ ...place, theirs: undefined, winner: 'theirs', client: null, isReplaced: true });
        return;
      }
      if (now === own) {
        const rival = rivalBefore(own, isNew);
        if (rival) report({ ...place, theirs: cellOf(rival), winner: 'mine', client: rival.id.client });
        return;
      }
      written.delete(`${row} ${key}`);
      if (now.id.client === own.id.client) return;
      const isReplaced = comesAfter(now, own);
      if (isReplaced && !isRecent) return;
      const theirs = now.deleted ? undefined : cellOf(now);
      const conflict = { ...place, theirs, winner: 'theirs', client: now.id.client } as const;
      report(isReplaced ? { ...conflict, isReplaced } : conflict);
    };
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      for (const event of events) {
        if (event.target === (root as unknown) || !(event instanceof Y.YMapEvent)) continue;
        const map = event.target as unknown as SharedType;
        for (const key of event.keysChanged) {
          if (typeof key !== 'string' || !key.startsWith(CELL_PREFIX)) continue;
          const row = String(event.path[0]);
          const item = map._map.get(key);
          if (transaction.origin === localOrigin && item && !item.deleted)
            written.set(`${row} ${key}`, { own: item, value: cellOf(item), at: clock() });
          else if (!transaction.local) check(row, map, key, (one) => event.adds(one));
        }
      }
    };
    root.observeDeep(onEvents);
    return () => root.unobserveDeep(onEvents);
  };
}

/** The item that this person wrote into a cell last, and when. */
interface WrittenCell {
  readonly own: Y.Item;
  readonly value: CellValue | undefined;
  readonly at: number;
}

/**
 * The item that another person wrote at the same time and that just arrived; null if there is none, or if its content
 * was already removed.
 */
function rivalBefore(own: Y.Item, isNew: (item: Y.Item) => boolean): Y.Item | null {
  for (let at = own.left; at; at = at.left) {
    if (at.id.client !== own.id.client && isNew(at) && at.content instanceof Y.ContentAny) return at;
  }
  return null;
}

/** Whether the writer of an item had seen an earlier item of the same cell. */
function comesAfter(item: Y.Item, earlier: Y.Item): boolean {
  for (let at: Y.Item | null = item; at; at = at.left) {
    if (Y.compareIDs(at.origin, earlier.lastId)) return true;
    if (at === earlier) return false;
  }
  return false;
}

function cellOf({ content }: Y.Item): CellValue | undefined {
  const value: unknown = content instanceof Y.ContentAny ? content.arr.at(-1) : undefined;
  return typeof value === 'number' || typeof value === 'string' || isCodes(value) ? value : undefined;
}

function isCodes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string');
}
