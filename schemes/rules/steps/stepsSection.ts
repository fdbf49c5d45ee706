import { FACTS_SECTION } from '../../model/outline';
import type { Snapshot } from '../../model/snapshot';

/**
 * The section the five steps belong to: the one with the roster (B3), else with the table of surplus (B6), else the
 * facts. A mandatory finding in the steps stands against its approval.
 */
export function stepsSection(snapshot: Pick<Snapshot, 'sections'>): string {
  const holder = (type: 'B3' | 'B6') =>
    snapshot.sections.find(({ tables }) => tables.some((table) => table.type === type))?.id;
  return holder('B3') ?? holder('B6') ?? FACTS_SECTION;
}
