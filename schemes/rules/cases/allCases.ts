import type { RuleCase } from '../testing/ruleCase';
import { BOUNDARY_CASES } from './acrossFamilies/boundaryCases';
import { COMPARISON_CASES } from './acrossFamilies/comparisonCases';
import { CONGRESS_CASES } from './acrossFamilies/congressCases';
import { otherPackCases } from './acrossFamilies/otherPackCases';
import { AGE_CASES } from './ageCases';
import { CONGRESS_BALLOT_CASES } from './congressBallotCases';
import { DELEGATE_CASES } from './delegateCases';
import { DELEGATION_CASES } from './delegationCases';
import { DOSSIER_CASES } from './dossierCases';
import { FACT_CASES } from './factCases';
import { FRAME_CASES } from './frameCases';
import { IMPOSSIBLE_CASES } from './impossibleCases';
import { MATCH_CASES } from './matchCases';
import { NARRATIVE_CASES } from './narrativeCases';
import { PERCENT_CASES } from './percentCases';
import { PERSON_CASES } from './personCases';
import { PLAN_CASES } from './planCases';
import { RATIO_CASES } from './ratioCases';
import { RATIO_EDGE_CASES } from './ratioEdgeCases';
import { REVIEW_CASES } from './reviewCases';
import { SCHEDULE_CASES } from './scheduleCases';
import { SIZE_CASES } from './sizeCases';
import { STEP_CASES } from './stepCases';
import { SUM_CASES } from './sumCases';
import { SURPLUS_CASES } from './surplusCases';
import { UNIT_CASES } from './unitCases';

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

/** Every case of the rule book's tests. The tests of messages use the same cases. */
export const ALL_CASES: readonly RuleCase[] = [...CASES, ...otherPackCases(CASES)];
