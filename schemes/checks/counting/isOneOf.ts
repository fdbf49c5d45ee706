import type { Who } from '../../clauses/vocabulary';
import type { Person } from '../../tableViews/Person';

/** Whether a person belongs to the group that a rule is about. */
export function isOneOf(person: Person, who: Who): boolean {
  switch (who) {
    case 'everyone':
      return true;
    case 'committee':
      return person.slatedForCommittee;
    case 'standing_committee':
      return person.slatedForStanding;
    case 'standing_leadership':
      return person.isSecretary || person.isDeputy;
    case 'secretary':
      return person.isSecretary;
    case 'deputies':
      return person.isDeputy;
  }
}
