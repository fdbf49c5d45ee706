import type { Severity } from '../model/findings/finding';
import type { FactKey } from '../model/scheme/facts';
import type { StepNumber } from '../model/steps/steps';
import type { DOSSIER_PAPERS, NOMINATIONS } from '../model/tables/dossiers';
import type { BLOCS, POLITICAL_THEORY, POSTS } from '../model/tables/roster';
import type { MILESTONES } from '../model/tables/schedule';
import type { SEATS_BODIES } from '../model/tables/seats';
import type { SURPLUS_BODIES } from '../model/tables/surplus';
import type { RetirementTable } from './retirement';

export type Body = (typeof SEATS_BODIES)[number];
export type SurplusBody = (typeof SURPLUS_BODIES)[number];
export type Post = (typeof POSTS)[number];
export type Bloc = (typeof BLOCS)[number];
export type Milestone = (typeof MILESTONES)[number];
export type DossierPaper = (typeof DOSSIER_PAPERS)[number];
export type Nomination = (typeof NOMINATIONS)[number];
export type Theory = (typeof POLITICAL_THEORY)[number];

/** Whom a ratio or a band counts: the committee, the standing committee, or secretary and deputies. */
export type Circle = 'executive_committee' | 'standing_committee' | 'standing_leadership';

/** What a ratio counts. `young` needs `ageBelow`. */
export type Trait = 'women' | 'first_time' | 'young' | 'science';

/** A whole share `of[0] / of[1]`, kept as integers so that thirds are exact. */
export type Share = readonly [number, number];

/** The group of people a person rule asks about. */
export type Who =
  | 'everyone'
  | 'committee'
  | 'standing_committee'
  | 'standing_leadership'
  | 'secretary'
  | 'deputies';

type None = Readonly<Record<never, never>>;

/** Every kind of check and the numbers a clause gives it. Percentages in percent points, ages in years. */
export interface CheckParameters {
  /** Seats of a body within bounds, rotation seats taken off where the pack says so. */
  'size.range': { readonly body: Body; readonly min?: number | undefined; readonly max?: number | undefined };
  /** Bounds by how many units the organisation was formed from; the first step that reaches it counts. */
  'size.byMerger': {
    readonly body: Body;
    readonly min: number;
    readonly steps: readonly { readonly upTo: number; readonly max: number }[];
  };
  /** Seats of a body not above a number that a fact gives. */
  'size.factMax': { readonly body: Body; readonly fact: FactKey };
  /** Committee about 5 % below the old maximum; `low` to `high` count as near. */
  'size.cut': { readonly fact: FactKey; readonly low: number; readonly high: number };
  /** Committee not above the seats before the merger less those who left. */
  'size.merged': None;
  /** Standing committee not above one part in `divisor`; `standingMin` tells which of the two to mend. */
  'size.third': { readonly divisor: number; readonly standingMin?: number | undefined };
  /** From so many committee members on there is a standing committee, below there is none. */
  'size.standingExists': { readonly from: number };
  /** A cell elects a committee from so many members on. */
  'size.cellCommittee': { readonly from: number; readonly max: number; readonly deputies: number };
  'size.cellMembers': { readonly min: number };
  /** Planned seats not above the maximum written in the table itself. */
  'size.declared': None;
  /** No more members of a body now than at the start of the term. */
  'size.frozen': { readonly body: Body };
  /** The sum of the blocs' ranges holds the committee's size. */
  'size.blocRanges': { readonly min: number; readonly max: number };

  'surplus.prepared': {
    readonly bodies: readonly SurplusBody[];
    readonly low: number;
    readonly high: number;
    readonly most: number;
    readonly small: { readonly from: number; readonly to: number };
  };
  'surplus.more': { readonly bodies: readonly SurplusBody[] };
  'surplus.small': {
    readonly bodies: readonly SurplusBody[];
    readonly from: number;
    readonly to: number;
    readonly most: number;
  };
  'surplus.ballot': {
    readonly bodies: readonly SurplusBody[];
    readonly most: number;
    readonly small: { readonly from: number; readonly to: number };
  };

  /** The list of delegates to the congress above has more names than there are to elect. */
  'delegation.more': None;
  /** It has at most `most` percent more. */
  'delegation.ballot': {
    readonly most: number;
    readonly small: { readonly from: number; readonly to: number };
  };

  /** Who is elected has more than half of the votes of those summoned. */
  'surplus.elected': { readonly bodies: readonly SurplusBody[] };

  /** At least a share, or `least` persons, of a circle. `worst`: severity where only the worst case misses. */
  'ratio.atLeast': {
    readonly trait: Trait;
    readonly circle: Circle;
    readonly share?: Share;
    readonly least?: number;
    readonly ageBelow?: number;
    readonly worst: Severity;
  };
  /** Someone in each of the three age bands: below the first limit, up to the second, above it. */
  'ratio.bands': { readonly circle: Circle; readonly limits: readonly [number, number] };
  /** Share of the middle band, percent points, with the tolerance of a text that says "about". */
  'ratio.midBand': {
    readonly circle: Circle;
    readonly limits: readonly [number, number];
    readonly low: number;
    readonly high: number;
    readonly tolerance: number;
  };
  /**
   * Share of ethnic minorities not below the local share less a tolerance. `localPercent`: the share a layer laid
   * down; absent: the one the scheme's facts state.
   */
  'ratio.ethnic': { readonly tolerance: number; readonly localPercent?: number };
  /** Seats by bloc within their ranges. */
  'ratio.blocs': { readonly ranges: Readonly<Partial<Record<Bloc, readonly [number, number]>>> };

  /** Months of service left at the pack's month (or `at`, or the month a fact gives) not below `months`. */
  'age.left': {
    readonly candidacy: 'first_time' | 're_election';
    readonly months: number;
    readonly only?: 'deputies' | 'government' | 'front';
    readonly except?: 'deputies';
    readonly at?: string;
    readonly atFact?: FactKey;
  };
  /** Age at the congress not above a limit, years. */
  'age.limit': {
    readonly who: Who;
    readonly candidacy: 'first_time' | 're_election';
    readonly male: number;
    readonly female: number;
  };

  'person.nonLocal': None;
  'person.unified': { readonly posts: readonly Post[] };
  'person.posts': { readonly who: Who; readonly most: number };
  'person.terms': { readonly most: number };
  'person.theory': { readonly who: Who; readonly least: Theory };
  'person.family': { readonly posts: readonly Post[] };
  /** Among the deputies a standing deputy and one who holds `post`, or `instead` where the secretary holds that. */
  'person.deputies': { readonly post: Post; readonly instead?: Post };
  /** With two deputies none is Front chair, with three or more exactly one. */
  'person.frontDeputy': None;
  /** Each post is held by someone of the standing committee. */
  'person.standingPosts': { readonly posts: readonly Post[] };
  /** A first nomination for a higher post after so many months in the present one. */
  'person.held': { readonly who: Who; readonly months: number };
  'person.slated': None;

  /** The five steps: none left out, by date, re-election before first time. */
  'steps.order': None;
  /** At a step at least `share` of those summoned are present. */
  'steps.quorum': { readonly step: StepNumber; readonly share: Share };
  /** Who goes on has more than half of `base`; an `open` step may pass its list without a ballot. */
  'steps.majority': {
    readonly of: 'cadres' | 'committees';
    readonly steps: readonly StepNumber[];
    readonly base: 'summoned' | 'present';
    readonly open: readonly StepNumber[];
  };
  'steps.onward': None;
  'steps.roster': None;
  /** Ballots fit each other; `open` steps need none. */
  'steps.ballot': { readonly open: readonly StepNumber[] };
  /** Ballots of the congress fit each other. */
  'congress.ballot': None;
  /** As many are summoned to these steps as a body has members. */
  'steps.summoned': { readonly body: Body; readonly steps: readonly StepNumber[] };
  /** Equal votes where the list of a body is cut. */
  'steps.tie': { readonly body: SurplusBody };

  'delegates.total': { readonly min?: number | undefined; readonly max: number };
  'delegates.designated': { readonly percent: number };
  'delegates.exOfficio': None;
  'delegates.alternates': None;
  /** At the congress at least `share` of those summoned, and of the organisations, are there. */
  'delegates.quorum': { readonly share: Share };
  'delegates.floor': { readonly least: number };
  'delegates.kind': { readonly from: number };

  'facts.deadline': { readonly from?: string | undefined; readonly to: string };
  'facts.days': { readonly most: number };
  'facts.appointment': None;
  /** Dates between which organisations of a level hold congresses. */
  'facts.levelDates': { readonly from?: string | undefined; readonly to?: string | undefined };
  'facts.places': { readonly places: readonly string[] };
  'facts.mergedFrom': { readonly min: number; readonly max: number };
  'facts.term': { readonly from: string; readonly to: string };
  /** A fact between two numbers; `widerMax` where the fact `widerBy` says yes. */
  'facts.within': {
    readonly fact: FactKey;
    readonly min?: number;
    readonly max: number;
    readonly widerBy?: FactKey;
    readonly widerMax?: number;
  };
  /** A fact that is about so many percent of another. */
  'facts.about': {
    readonly fact: FactKey;
    readonly of: FactKey;
    readonly percent: number;
    readonly tolerance: number;
  };
  'facts.order': None;
  'facts.leavers': None;
  /** Level and congress date are there, so that a pack can be chosen. */
  'facts.pack': None;
  /** This build holds the edition the scheme was begun under. */
  'facts.edition': None;

  /** Months of service left of incumbents whom the review lets stand again. */
  'review.left': {
    readonly months: number;
    readonly only?: 'deputies' | undefined;
    readonly except?: 'deputies' | undefined;
  };
  'match.review': None;
  'match.incumbents': None;
  'match.notStanding': None;
  'leaving.grounds': None;
  /** The days on which a policy for those who leave may be granted. */
  'leaving.policy': { readonly policy: string; readonly begins?: string; readonly ends?: string };

  'plan.counts': None;
  /** People planned for one post, and titles one person is planned for (`planning`). */
  'plan.perPost': { readonly most: number };
  'plan.perPerson': { readonly most: number };
  'plan.source': None;

  /** Days between which a milestone of the schedule is due. */
  'schedule.window': {
    readonly milestone: Milestone;
    readonly from?: string | undefined;
    readonly to: string;
  };
  'schedule.order': None;
  'schedule.congress': None;
  'schedule.full': None;
  'progress.sum': None;
  'progress.state': None;

  /** Papers a file (`dossiers`) holds, by kind of nomination; `since`: for congresses from that day on. */
  'dossier.complete': {
    readonly papers: readonly DossierPaper[];
    readonly nominations: readonly Nomination[];
    readonly since?: string;
  };
  /** Share of all delegates, percent points, that must be exceeded to come onto the list from the floor. */
  'dossier.floor': { readonly low: number };
  /** Working days before the congress by which a file is handed in. */
  'dossier.filed': { readonly least: number };
  'match.dossier': None;

  /** Women above this share of a unit's staff (`unitLeaders`), percent points, ask for a woman among its leaders. */
  'units.woman': { readonly percent: number };
  'units.deputies': { readonly min: number; readonly max: number };
  /** Years between each of three ages. */
  'units.ageGaps': { readonly years: number };
  'units.longService': {
    readonly rank: 'head' | 'deputy';
    readonly low: number;
    readonly months: number;
    readonly retirement: RetirementTable;
  };
  'units.sentAge': { readonly most: number };
  'units.sentCount': { readonly most: number };

  'sums.parts': None;
  'sums.stated': None;
  'sums.members': None;
  /** Percentages that a table states: counts (`statistics`), or the progress of work (`schedule`). */
  'percent.stated': { readonly tolerance: number; readonly table?: 'statistics' | 'schedule' };
  /** Targets and what "about" leaves below them, percent points. */
  'percent.target': { readonly tolerance: number };
  'percent.list': { readonly tolerance: number };
  'percent.parts': None;
  'percent.count': None;
  /** Statistics against the roster; limits of the age bands in years. */
  'match.quality': { readonly limits: readonly [number, number] };
  'match.seats': None;
  'match.introduced': None;
  'match.deputies': None;
  'match.reElected': None;
  'impossible.birth': { readonly youngest: number };
  'impossible.party': { readonly youngest: number };
  'impossible.retirement': None;
  'impossible.titles': None;
  'impossible.twice': None;
  'impossible.seats': None;
  'impossible.bodies': None;
  'impossible.delegates': None;
  'frame.deputies': { readonly most: number };
  'frame.heads': None;
  'narrative.blank': None;
  'narrative.citations': None;
  'narrative.numbers': None;
}

export type CheckKind = keyof CheckParameters;

/** One check: its kind with its numbers. */
export type Check = { [K in CheckKind]: { readonly kind: K } & CheckParameters[K] }[CheckKind];
