import type { Node } from '@tiptap/pm/model';
import { Mapping, type Transform } from '@tiptap/pm/transform';
import type { Place, PlacePlan } from './planPlaces';
import type { Pieces } from './readPieces';

/**
 * Maps an old position if only letters were added and removed. Null: the position that the binding sets is already
 * right.
 */
export function mapPosition({ pieces, blocksBefore }: Pieces, pos: number): number | null {
  const block = blocksBefore.findLastIndex((start) => start <= pos);
  let next: number | null = null;
  for (const { text, before, after, erased } of pieces) {
    if (before?.block !== block || erased !== undefined) continue;
    if (before.pos < pos && pos <= before.pos + text.length) return after && after.pos + pos - before.pos;
    if (before.pos === pos && next === null) next = after?.pos ?? null;
  }
  return next;
}

/**
 * Moves this person's letters to the positions of the plan, and deletes again what the person had deleted. Returns a
 * function that maps old positions to new ones.
 */
export function applyPlan(tr: Transform, plan: PlacePlan, old: Node) {
  for (const pos of plan.broughtBack) tr.delete(tr.mapping.map(pos), tr.mapping.map(pos + 1));
  const ends: { readonly start: number; readonly steps: number }[] = [];
  for (const { from, to, now, target } of plan.moves) {
    if (now !== null) tr.delete(tr.mapping.map(now, 1), tr.mapping.map(now + to - from, -1));
    const start = tr.mapping.map(target);
    tr.insert(start, old.slice(from, to).content);
    ends.push({ start, steps: tr.steps.length });
  }
  const resolve = (place: Place | null): number | null => {
    if (!place) return null;
    if ('pos' in place) return tr.mapping.map(place.pos, -1);
    const end = ends[place.move];
    if (!end) return null;
    return new Mapping(tr.mapping.maps.slice(end.steps)).map(end.start + place.letters, -1);
  };
  return (pos: number) => resolve(plan.place(pos));
}
