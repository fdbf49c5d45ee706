import { deputySeats } from './deputySeats';
import { family } from './family';
import { frontDeputy } from './frontDeputy';
import { heldPost } from './heldPost';
import { nonLocal } from './nonLocal';
import { notSlated } from './notSlated';
import { postCount } from './postCount';
import { standingPosts } from './standingPosts';
import { terms } from './terms';
import { theory } from './theory';
import { unified } from './unified';

/** Every check of the family. */
export const PERSON_CHECKS = [
  nonLocal,
  unified,
  postCount,
  terms,
  theory,
  family,
  deputySeats,
  frontDeputy,
  standingPosts,
  notSlated,
  heldPost,
] as const;
