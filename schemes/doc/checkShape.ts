import * as Y from 'yjs';
import type { Outline } from '../model/scheme/outline';
import { checkExplanations } from './checkExplanations';
import { checkFacts } from './checkFacts';
import { checkNarrative } from './checkNarrative';
import { checkTable } from './checkTable';
import { FACTS_ROOT, SERVER_ROOTS } from './roots';
import type { ShapeProblem } from './shapeProblem';
import type { SharedType } from './sharedType';

/**
 * Returns the first part of a transaction that breaks the layout (docs/doc-layout.md), or null. Call it from an
 * `afterTransaction` listener, after `admit`, which checks rights and the roots of the server. It looks only at changed
 * keys and new items, so that checking a keystroke takes no longer than reading its paragraph.
 */
export function checkShape(transaction: Y.Transaction, outline: Outline): ShapeProblem | null {
  for (const [type, keys] of transaction.changed) {
    if (type._item?.deleted) continue;
    const root = rootName(type);
    if (SERVER_ROOTS.includes(root)) continue;
    const problem =
      root === FACTS_ROOT
        ? checkFacts(type, keys)
        : root.startsWith('t:')
          ? checkTable(type, keys, root, outline)
          : root.startsWith('n:')
            ? checkNarrative(transaction, type, root)
            : root.startsWith('x:')
              ? checkExplanations(type, keys, root, outline)
              : { where: root, problem: 'shape.unknownRoot' };
    if (problem) return problem;
  }
  return null;
}

function rootName(type: SharedType): string {
  let top = type;
  while (top._item !== null) top = top._item.parent as SharedType;
  return Y.findRootTypeKey(top);
}
