import { communeCongress } from './communeCongress/communeCongress';
import { leadershipConsolidation } from './leadershipConsolidation/leadershipConsolidation';
import type { SchemeTemplate } from './starting/schemeTemplate';

/** Every starting scheme, in the order in which it is offered. */
export const SCHEME_TEMPLATES: readonly SchemeTemplate[] = [communeCongress, leadershipConsolidation];

/** The template of that id, or undefined where there is none. */
export function schemeTemplate(id: string): SchemeTemplate | undefined {
  return SCHEME_TEMPLATES.find((template) => template.id === id);
}
