import { FACTS_SECTION } from '../../model/scheme/outline';
import type { SchemeView } from '../view/SchemeView';

/**
 * Id of the section that findings about the five steps point to: that of the roster, or else of the table `surplus`, or else
 * the facts. A mandatory finding blocks the approval of this section.
 */
export function stepsSection(view: Pick<SchemeView, 'table'>): string {
  return (view.table('roster') ?? view.table('surplus'))?.ref().section ?? FACTS_SECTION;
}
