import type { Scope } from '../../clauses/scope';
import type { CellRef } from '../../model/findings/finding';
import type { SchemeView } from './SchemeView';

/** Whether a clause applies to this scheme. Returns the facts that must be filled in where this cannot be decided. */
export function inScope(scope: Scope | undefined, view: SchemeView): boolean | readonly CellRef[] {
  if (!scope) return true;
  const { levels, places, exceptPlaces, bodyKinds, merged, appointed } = scope;
  if (levels && !(view.level && levels.includes(view.level))) return false;
  if (places && !places.includes(view.place)) return false;
  if (exceptPlaces?.includes(view.place)) return false;
  if (bodyKinds && !bodyKinds.some((kind) => kind === (view.facts.body_kind ?? 'ordinary'))) return false;
  if (merged !== undefined && view.merged === null) return [view.factRef('merged_from')];
  if (appointed !== undefined && view.appointed === null) return [view.factRef('merged_from')];
  if (merged !== undefined && merged !== view.merged) return false;
  return appointed === undefined || appointed === view.appointed;
}
