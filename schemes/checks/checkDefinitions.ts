import { AGE_CHECKS } from './age/ageChecks';
import { DELEGATES_CHECKS } from './delegates/delegatesChecks';
import { DOSSIER_CHECKS } from './dossier/dossierChecks';
import { FACTS_CHECKS } from './facts/factsChecks';
import { FRAME_CHECKS } from './frame/frameChecks';
import { IMPOSSIBLE_CHECKS } from './impossible/impossibleChecks';
import { MATCH_CHECKS } from './match/matchChecks';
import { NARRATIVE_CHECKS } from './narrative/narrativeChecks';
import { PERCENT_CHECKS } from './percent/percentChecks';
import { PERSON_CHECKS } from './person/personChecks';
import { PLAN_CHECKS } from './plan/planChecks';
import { RATIO_CHECKS } from './ratio/ratioChecks';
import { REVIEW_CHECKS } from './review/reviewChecks';
import { SCHEDULE_CHECKS } from './schedule/scheduleChecks';
import { SIZE_CHECKS } from './size/sizeChecks';
import { STEPS_CHECKS } from './steps/stepsChecks';
import { SUMS_CHECKS } from './sums/sumsChecks';
import { SURPLUS_CHECKS } from './surplus/surplusChecks';
import { UNITS_CHECKS } from './units/unitsChecks';

/** Every kind of check. */
export const CHECK_DEFINITIONS = [
  ...AGE_CHECKS,
  ...DELEGATES_CHECKS,
  ...DOSSIER_CHECKS,
  ...FACTS_CHECKS,
  ...FRAME_CHECKS,
  ...IMPOSSIBLE_CHECKS,
  ...MATCH_CHECKS,
  ...NARRATIVE_CHECKS,
  ...PERCENT_CHECKS,
  ...PERSON_CHECKS,
  ...PLAN_CHECKS,
  ...RATIO_CHECKS,
  ...REVIEW_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SIZE_CHECKS,
  ...STEPS_CHECKS,
  ...SUMS_CHECKS,
  ...SURPLUS_CHECKS,
  ...UNITS_CHECKS,
] as const;
