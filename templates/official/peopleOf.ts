import type { Snapshot } from '@schemes/model/snapshot';
import { DependencyTracker } from '@schemes/rules/DependencyTracker';
import type { Person } from '@schemes/rules/Person';
import { viewScheme } from '@schemes/rules/SchemeView';
import { ViewMemo } from '@schemes/rules/ViewMemo';

/** The people of the rosters (B3), in their order, as the rules read them. */
export function peopleOf(snapshot: Snapshot): readonly Person[] {
  return viewScheme(snapshot, null, new ViewMemo(), new DependencyTracker()).people;
}

/** Sorts by given name in the Vietnamese order of letters, then by the whole name, as ballot papers list people. */
export function byGivenName(a: string, b: string): number {
  return order.compare(givenName(a), givenName(b)) || order.compare(a, b);
}

const order = new Intl.Collator('vi');

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
