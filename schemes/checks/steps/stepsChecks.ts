import { ballotSums } from './ballotSums';
import { congressBallots } from './congressBallots';
import { onward } from './onward';
import { quorum } from './quorum';
import { rosterVotes } from './rosterVotes';
import { stepMajority } from './stepMajority';
import { stepOrder } from './stepOrder';
import { summoned } from './summoned';
import { tie } from './tie';

/** Every check of the family. */
export const STEPS_CHECKS = [
  stepOrder,
  quorum,
  stepMajority,
  onward,
  rosterVotes,
  ballotSums,
  congressBallots,
  tie,
  summoned,
] as const;
