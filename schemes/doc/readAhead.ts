import * as Y from 'yjs';
import { readOutline } from './outlineRoot';
import { tableRoot } from './roots';
import { readRow } from './rows';
import type { TypeMemo } from './TypeMemo';

/**
 * Reads every row of the scheme into a memo, pausing after each `slice` of them: whoever drives it may let others go
 * first. `readSnapshot` with the same memo then reads at once only what changed meanwhile, so that it is of one moment.
 */
export function* readAhead(doc: Y.Doc, memo: TypeMemo, slice: number): Generator<void, void, void> {
  let read = 0;
  for (const { id: table } of readOutline(doc)?.sections.flatMap(({ tables }) => tables) ?? []) {
    for (const [id, row] of [...doc.getMap(tableRoot(table)).entries()]) {
      if (!(row instanceof Y.Map)) continue;
      memo.of(row, () => readRow(id, row));
      read += 1;
      if (read % slice === 0) yield;
    }
  }
}
