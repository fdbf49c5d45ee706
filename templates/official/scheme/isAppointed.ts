import { isAppointed as isAppointedBy } from '@schemes/checks/view/isAppointed';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { choosePack } from '@schemes/packs/choosePack';

/** Whether the committee of a scheme is appointed, as the rules of its pack read its facts. False while the facts do not say. */
export function isAppointed({ facts, term, edition }: Pick<Snapshot, 'facts' | 'term' | 'edition'>): boolean {
  return isAppointedBy(facts, choosePack(facts, term, edition)) === true;
}
