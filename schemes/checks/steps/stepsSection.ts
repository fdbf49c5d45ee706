import { FACTS_SECTION } from '../../model/scheme/outline';
import type { SchemeView } from '../view/SchemeView';

/**
 * The section the five steps belong to: the one with the roster, else with the table of surplus, else the
 * facts. A mandatory finding in the steps blocks its approval.
 */
export function stepsSection(view: Pick<SchemeView, 'table'>): string {
  return (view.table('roster') ?? view.table('surplus'))?.ref().section ?? FACTS_SECTION;
}
