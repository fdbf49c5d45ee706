import type { Scope } from '../../clauses/scope';
import type { CellRef } from '../../model/findings/finding';
import { outsideScope } from './outsideScope';
import type { SchemeView } from './SchemeView';

/** Whether a clause asks about this scheme; a list of facts where they must be filled in to decide it. */
export function inScope(scope: Scope | undefined, view: SchemeView): boolean | readonly CellRef[] {
  const outside = outsideScope(scope, view);
  if (outside !== null && outside !== 'merged' && outside !== 'appointed') return false;
  const isOpen =
    (scope?.merged !== undefined && view.merged === null) ||
    (scope?.appointed !== undefined && view.appointed === null);
  return isOpen ? [view.factRef('merged_from')] : outside === null;
}
