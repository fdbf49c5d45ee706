import { about } from './about';
import { appointment } from './appointment';
import { days } from './days';
import { deadline } from './deadline';
import { edition } from './edition';
import { leavers } from './leavers';
import { levelDates } from './levelDates';
import { mergedFrom } from './mergedFrom';
import { order } from './order';
import { packNeeds } from './packNeeds';
import { places } from './places';
import { term } from './term';
import { within } from './within';

/** Every check of the family. */
export const FACTS_CHECKS = [
  deadline,
  days,
  appointment,
  levelDates,
  places,
  mergedFrom,
  term,
  order,
  within,
  about,
  leavers,
  packNeeds,
  edition,
] as const;
