import type { OfficeFilter } from '@app/context/Office';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';

/** Whether a line is among those a filter asks for. Days are those of Vietnam. */
export function filterOf(filter: OfficeFilter): (entry: OfficeEntry) => boolean {
  const person = foldSearch(filter.person);
  const subject = foldSearch(filter.subject);
  const begin = filter.from === '' ? '' : instantOf(filter.from, 0);
  const end = filter.to === '' ? '' : instantOf(filter.to, 1);
  return ({ at, by, act, subject: of, organisation = '', detail = '' }) =>
    (filter.act === '' || act === filter.act) &&
    (filter.organisation === '' || organisation === filter.organisation) &&
    (begin === '' || at >= begin) &&
    (end === '' || at < end) &&
    [by.id, by.name, of.id, of.name].some((text) => foldSearch(text).includes(person)) &&
    [of.id, of.name, detail].some((text) => foldSearch(text).includes(subject));
}

/** The beginning of a day in Vietnam, or of the day that many days later, in UTC. */
function instantOf(day: string, later: number): string {
  const begin = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(begin) ? '' : new Date(begin + later * 24 * 3_600_000).toISOString();
}
