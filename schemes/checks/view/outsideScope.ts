import type { Scope } from '../../clauses/scope';
import type { SchemeView } from './SchemeView';

/** One condition of a scope. */
export type ScopePart = keyof Scope;

/**
 * The first condition of a scope that a scheme does not meet, or null. A condition on mergers or appointments counts as
 * met if the facts of the scheme do not decide it.
 */
export function outsideScope(scope: Scope | undefined, view: SchemeView): ScopePart | null {
  if (!scope) return null;
  const { levels, places, exceptPlaces, bodyKinds, merged, appointed } = scope;
  if (levels && !(view.level && levels.includes(view.level))) return 'levels';
  if (places && !places.includes(view.place)) return 'places';
  if (exceptPlaces?.includes(view.place)) return 'exceptPlaces';
  if (bodyKinds && !bodyKinds.some((kind) => kind === (view.facts.body_kind ?? 'ordinary')))
    return 'bodyKinds';
  if (merged !== undefined && view.merged !== null && merged !== view.merged) return 'merged';
  if (appointed !== undefined && view.appointed !== null && appointed !== view.appointed) return 'appointed';
  return null;
}
