import { AGE_CASES } from './age/cases';
import { BOUNDARY_CASES } from './boundaryCases';
import { COMPARISON_CASES } from './comparisonCases';
import { CONGRESS_CASES } from './congressCases';
import { DELEGATE_CASES } from './delegates/cases';
import { DOSSIER_CASES } from './dossier/cases';
import { FACT_CASES } from './facts/cases';
import { FRAME_CASES } from './frame/cases';
import { IMPOSSIBLE_CASES } from './impossible/cases';
import { MATCH_CASES } from './match/cases';
import { NARRATIVE_CASES } from './narrative/cases';
import { otherPackCases } from './otherPackCases';
import { PERCENT_CASES } from './percent/cases';
import { PERSON_CASES } from './person/cases';
import { PLAN_CASES } from './plan/cases';
import { RATIO_CASES } from './ratio/cases';
import { RATIO_EDGE_CASES } from './ratio/edgeCases';
import { REVIEW_CASES } from './review/cases';
import type { RuleCase } from './ruleCase';
import { SCHEDULE_CASES } from './schedule/cases';
import { SIZE_CASES } from './size/cases';
import { STEP_CASES } from './steps/cases';
import { CONGRESS_BALLOT_CASES } from './steps/congressBallotCases';
import { SUM_CASES } from './sums/cases';
import { SURPLUS_CASES } from './surplus/cases';
import { DELEGATION_CASES } from './surplus/delegationCases';
import { UNIT_CASES } from './units/cases';

const CASES: readonly RuleCase[] = [
  ...BOUNDARY_CASES,
  ...COMPARISON_CASES,
  ...CONGRESS_CASES,
  ...SIZE_CASES,
  ...SURPLUS_CASES,
  ...DELEGATION_CASES,
  ...RATIO_CASES,
  ...RATIO_EDGE_CASES,
  ...AGE_CASES,
  ...PERSON_CASES,
  ...DELEGATE_CASES,
  ...FACT_CASES,
  ...STEP_CASES,
  ...CONGRESS_BALLOT_CASES,
  ...SUM_CASES,
  ...PERCENT_CASES,
  ...MATCH_CASES,
  ...IMPOSSIBLE_CASES,
  ...FRAME_CASES,
  ...DOSSIER_CASES,
  ...PLAN_CASES,
  ...REVIEW_CASES,
  ...SCHEDULE_CASES,
  ...UNIT_CASES,
  ...NARRATIVE_CASES,
];

/** Every case of the rule book's tests; the words of findings are tested on the same ones. */
export const ALL_CASES: readonly RuleCase[] = [...CASES, ...otherPackCases(CASES)];
