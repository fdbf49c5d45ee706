import type { Scope } from '../../clauses/scope';
import type { CellRef } from '../../model/findings/finding';
import { outsideScope } from './outsideScope';
import type { SchemeView } from './SchemeView';

/** Whether a clause applies to this scheme. Returns the facts that must be filled in if this cannot be decided. */
export function inScope(scope: Scope | undefined, view: SchemeView): boolean | readonly CellRef[] {
  const outside = outsideScope(scope, view);
  if (outside !== null && outside !== 'merged' && outside !== 'appointed') return false;
  const isUndecided =
    (scope?.merged !== undefined && view.merged === null) ||
    (scope?.appointed !== undefined && view.appointed === null);
  return isUndecided ? [view.factRef('merged_from')] : outside === null;
}
