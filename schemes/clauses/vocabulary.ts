import type { DOSSIER_PAPERS, NOMINATIONS } from '../model/tables/dossiers';
import type { BLOCS, POLITICAL_THEORY, POSTS } from '../model/tables/roster';
import type { MILESTONES } from '../model/tables/schedule';
import type { SEATS_BODIES } from '../model/tables/seats';
import type { SURPLUS_BODIES } from '../model/tables/surplus';

export type Body = (typeof SEATS_BODIES)[number];
export type SurplusBody = (typeof SURPLUS_BODIES)[number];
export type Post = (typeof POSTS)[number];
export type Bloc = (typeof BLOCS)[number];
export type Milestone = (typeof MILESTONES)[number];
export type DossierPaper = (typeof DOSSIER_PAPERS)[number];
export type Nomination = (typeof NOMINATIONS)[number];
export type Theory = (typeof POLITICAL_THEORY)[number];

/** The people that a ratio or an age band is about: the committee, the standing committee, or secretary and deputies. */
export type Circle = 'executive_committee' | 'standing_committee' | 'standing_leadership';

/** The people that a ratio counts. `young` needs the parameter `ageBelow`. */
export type Trait = 'women' | 'first_time' | 'young' | 'science';

/** A share as numerator and denominator, so that thirds are exact. */
export type Share = readonly [number, number];

/** The group of people that a rule on persons is about. */
export type Who =
  | 'everyone'
  | 'committee'
  | 'standing_committee'
  | 'standing_leadership'
  | 'secretary'
  | 'deputies';

/**
 * How a step decides. `base`: whose number a majority is counted from. `open`: the step may decide without a ballot.
 */
export interface StepTerms {
  readonly base: 'summoned' | 'present';
  readonly open: boolean;
}
