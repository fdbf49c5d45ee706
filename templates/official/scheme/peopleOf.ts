import { DependencyTracker } from '@schemes/checks/view/DependencyTracker';
import { viewScheme } from '@schemes/checks/view/SchemeView';
import { ViewMemo } from '@schemes/checks/view/ViewMemo';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Person } from '@schemes/tableViews/Person';

/** The people of the rosters, in their order, as the rules read them. */
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
