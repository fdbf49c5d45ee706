import type { Check, CheckKind, CheckParameters } from '../packs/check';
import { ageLimit } from './age/ageLimit';
import { monthsLeft } from './age/monthsLeft';
import type { CheckResult } from './CheckResult';
import { alternates } from './delegates/alternates';
import { congressKind } from './delegates/congressKind';
import { congressQuorum } from './delegates/congressQuorum';
import { designated } from './delegates/designated';
import { exOfficio } from './delegates/exOfficio';
import { total } from './delegates/total';
import { unitFloor } from './delegates/unitFloor';
import { complete } from './dossier/complete';
import { everyone } from './dossier/everyone';
import { filedInTime } from './dossier/filedInTime';
import { floorSupport } from './dossier/floorSupport';
import { about } from './facts/about';
import { appointment } from './facts/appointment';
import { days } from './facts/days';
import { deadline } from './facts/deadline';
import { edition } from './facts/edition';
import { leavers } from './facts/leavers';
import { levelDates } from './facts/levelDates';
import { mergedFrom } from './facts/mergedFrom';
import { order } from './facts/order';
import { packNeeds } from './facts/packNeeds';
import { places } from './facts/places';
import { term } from './facts/term';
import { within } from './facts/within';
import { deputies } from './frame/deputies';
import { heads } from './frame/heads';
import { birth } from './impossible/birth';
import { bodies } from './impossible/bodies';
import { delegates as impossibleDelegates } from './impossible/delegates';
import { party } from './impossible/party';
import { retirement } from './impossible/retirement';
import { seats as impossibleSeats } from './impossible/seats';
import { titles } from './impossible/titles';
import { twice } from './impossible/twice';
import { deputies as matchDeputies } from './match/deputies';
import { introduced } from './match/introduced';
import { quality } from './match/quality';
import { reElected } from './match/reElected';
import { seats as matchSeats } from './match/seats';
import { blank } from './narrative/blank';
import { citations } from './narrative/citations';
import { numbers } from './narrative/numbers';
import { countWithin } from './percent/countWithin';
import { list } from './percent/list';
import { parts as percentParts } from './percent/parts';
import { stated as statedPercent } from './percent/stated';
import { target } from './percent/target';
import { deputySeats } from './person/deputySeats';
import { family } from './person/family';
import { frontDeputy } from './person/frontDeputy';
import { heldPost } from './person/heldPost';
import { nonLocal } from './person/nonLocal';
import { notSlated } from './person/notSlated';
import { postCount } from './person/postCount';
import { standingPosts } from './person/standingPosts';
import { terms } from './person/terms';
import { theory } from './person/theory';
import { unified } from './person/unified';
import { perPerson } from './plan/perPerson';
import { perPost } from './plan/perPost';
import { planCounts } from './plan/planCounts';
import { planSource } from './plan/planSource';
import { atLeast } from './ratio/atLeast';
import { bands } from './ratio/bands';
import { blocs } from './ratio/blocs';
import { ethnic } from './ratio/ethnic';
import { midBand } from './ratio/midBand';
import { incumbents } from './review/incumbents';
import { leaving } from './review/leaving';
import { notStanding } from './review/notStanding';
import { policy } from './review/policy';
import { reviewed } from './review/reviewed';
import { reviewLeft } from './review/reviewLeft';
import type { SchemeView } from './SchemeView';
import { congressDay } from './schedule/congressDay';
import { dueWithin } from './schedule/dueWithin';
import { order as scheduleOrder } from './schedule/order';
import { progressState } from './schedule/progressState';
import { progressSum } from './schedule/progressSum';
import { responsible } from './schedule/responsible';
import { blocRanges } from './size/blocRanges';
import { byMerger } from './size/byMerger';
import { cellCommittee } from './size/cellCommittee';
import { cellMembers } from './size/cellMembers';
import { cut } from './size/cut';
import { declared } from './size/declared';
import { factMax } from './size/factMax';
import { frozen } from './size/frozen';
import { mergedSize } from './size/mergedSize';
import { range } from './size/range';
import { standingExists } from './size/standingExists';
import { third } from './size/third';
import { ballotSums } from './steps/ballotSums';
import { congressBallots } from './steps/congressBallots';
import { onward } from './steps/onward';
import { quorum } from './steps/quorum';
import { rosterVotes } from './steps/rosterVotes';
import { stepMajority } from './steps/stepMajority';
import { stepOrder } from './steps/stepOrder';
import { summoned } from './steps/summoned';
import { tie } from './steps/tie';
import { members } from './sums/members';
import { parts } from './sums/parts';
import { stated } from './sums/stated';
import { ballot } from './surplus/ballot';
import { delegationBallot, delegationMore } from './surplus/delegation';
import { elected } from './surplus/elected';
import { more } from './surplus/more';
import { prepared } from './surplus/prepared';
import { small } from './surplus/small';
import { ageGaps } from './units/ageGaps';
import { deputyCount } from './units/deputyCount';
import { longService } from './units/longService';
import { sentAge } from './units/sentAge';
import { sentCount } from './units/sentCount';
import { womanLeader } from './units/womanLeader';

type CheckFunction<K extends CheckKind> = (
  check: CheckParameters[K],
  view: SchemeView,
) => readonly CheckResult[];

/** The code of every kind of check. */
const CHECKS: { readonly [K in CheckKind]: CheckFunction<K> } = {
  'size.range': range,
  'size.byMerger': byMerger,
  'size.factMax': factMax,
  'size.cut': cut,
  'size.merged': mergedSize,
  'size.third': third,
  'size.standingExists': standingExists,
  'size.cellCommittee': cellCommittee,
  'size.cellMembers': cellMembers,
  'size.declared': declared,
  'size.blocRanges': blocRanges,
  'surplus.prepared': prepared,
  'surplus.more': more,
  'surplus.small': small,
  'surplus.ballot': ballot,
  'delegation.more': delegationMore,
  'delegation.ballot': delegationBallot,
  'surplus.elected': elected,
  'ratio.atLeast': atLeast,
  'ratio.bands': bands,
  'ratio.midBand': midBand,
  'ratio.ethnic': ethnic,
  'ratio.blocs': blocs,
  'age.left': monthsLeft,
  'age.limit': ageLimit,
  'person.nonLocal': nonLocal,
  'person.unified': unified,
  'person.posts': postCount,
  'person.terms': terms,
  'person.theory': theory,
  'person.family': family,
  'person.deputies': deputySeats,
  'person.frontDeputy': frontDeputy,
  'person.standingPosts': standingPosts,
  'steps.order': stepOrder,
  'steps.quorum': quorum,
  'steps.majority': stepMajority,
  'steps.onward': onward,
  'steps.roster': rosterVotes,
  'steps.ballot': ballotSums,
  'congress.ballot': congressBallots,
  'steps.tie': tie,
  'steps.summoned': summoned,
  'delegates.total': total,
  'delegates.designated': designated,
  'delegates.exOfficio': exOfficio,
  'delegates.alternates': alternates,
  'delegates.quorum': congressQuorum,
  'delegates.floor': unitFloor,
  'delegates.kind': congressKind,
  'facts.deadline': deadline,
  'facts.days': days,
  'facts.appointment': appointment,
  'facts.levelDates': levelDates,
  'facts.places': places,
  'facts.mergedFrom': mergedFrom,
  'facts.term': term,
  'facts.order': order,
  'facts.within': within,
  'facts.about': about,
  'facts.leavers': leavers,
  'facts.pack': packNeeds,
  'facts.edition': edition,
  'review.left': reviewLeft,
  'match.review': reviewed,
  'match.incumbents': incumbents,
  'match.notStanding': notStanding,
  'leaving.grounds': leaving,
  'leaving.policy': policy,
  'plan.counts': planCounts,
  'plan.perPost': perPost,
  'plan.perPerson': perPerson,
  'plan.source': planSource,
  'schedule.window': dueWithin,
  'schedule.order': scheduleOrder,
  'schedule.congress': congressDay,
  'schedule.full': responsible,
  'progress.sum': progressSum,
  'progress.state': progressState,
  'dossier.complete': complete,
  'dossier.floor': floorSupport,
  'dossier.filed': filedInTime,
  'match.dossier': everyone,
  'units.woman': womanLeader,
  'units.deputies': deputyCount,
  'units.ageGaps': ageGaps,
  'units.longService': longService,
  'units.sentAge': sentAge,
  'units.sentCount': sentCount,
  'percent.target': target,
  'percent.list': list,
  'match.quality': quality,
  'person.slated': notSlated,
  'person.held': heldPost,
  'size.frozen': frozen,
  'sums.parts': parts,
  'sums.stated': stated,
  'sums.members': members,
  'percent.stated': statedPercent,
  'percent.parts': percentParts,
  'percent.count': countWithin,
  'match.seats': matchSeats,
  'match.introduced': introduced,
  'match.deputies': matchDeputies,
  'match.reElected': reElected,
  'impossible.birth': birth,
  'impossible.party': party,
  'impossible.retirement': retirement,
  'impossible.titles': titles,
  'impossible.twice': twice,
  'impossible.seats': impossibleSeats,
  'impossible.bodies': bodies,
  'impossible.delegates': impossibleDelegates,
  'frame.deputies': deputies,
  'frame.heads': heads,
  'narrative.blank': blank,
  'narrative.citations': citations,
  'narrative.numbers': numbers,
};

/** Runs one check of the rule book. */
export function runCheck(check: Check, view: SchemeView): readonly CheckResult[] {
  // The kind picks the function made for it; the compiler cannot follow that through the union.
  const run = CHECKS[check.kind] as (check: Check, view: SchemeView) => readonly CheckResult[];
  return run(check, view);
}
