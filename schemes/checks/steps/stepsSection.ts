import { FACTS_SECTION } from '../../model/scheme/outline';
import type { SchemeView } from '../view/SchemeView';

/**
 * The section the five steps belong to: the one with the roster (B3), else with the table of surplus (B6), else the
 * facts. A mandatory finding in the steps stands against its approval.
 */
export function stepsSection(view: Pick<SchemeView, 'table'>): string {
  return (view.table('B3') ?? view.table('B6'))?.ref().section ?? FACTS_SECTION;
}
