import { ballot } from './ballot';
import { delegationBallot, delegationMore } from './delegation';
import { elected } from './elected';
import { more } from './more';
import { prepared } from './prepared';
import { small } from './small';

/** Every check of the family. */
export const SURPLUS_CHECKS = [
  prepared,
  more,
  small,
  ballot,
  delegationMore,
  delegationBallot,
  elected,
] as const;
