import { communeCongress } from './communeCongress/communeCongress';
import { leadershipConsolidation } from './leadershipConsolidation/leadershipConsolidation';
import type { SchemeTemplate } from './starting/schemeTemplate';

/** Every template, in the order in which they are offered. */
export const SCHEME_TEMPLATES: readonly SchemeTemplate[] = [communeCongress, leadershipConsolidation];

/** The template with this id, or undefined. */
export function schemeTemplate(id: string): SchemeTemplate | undefined {
  return SCHEME_TEMPLATES.find((template) => template.id === id);
}
