import type { OfficeFilter } from '@app/context/Office';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';

/** Returns a predicate for the lines that a filter selects. Days are those of Vietnam; a day that cannot be read is ignored. */
export function filterOf(filter: OfficeFilter): (entry: OfficeEntry) => boolean {
  const person = foldSearch(filter.person);
  const subject = foldSearch(filter.subject);
  const begin = filter.from === '' ? '' : instantOf(filter.from, 0);
  const end = filter.to === '' ? '' : instantOf(filter.to, 1);
  return ({ at, by, act, subject: object, organisation = '', detail = '' }) =>
    (filter.act === '' || act === filter.act) &&
    (filter.organisation === '' || organisation === filter.organisation) &&
    (begin === '' || at >= begin) &&
    (end === '' || at < end) &&
    [by.id, by.name, object.id, object.name].some((text) => foldSearch(text).includes(person)) &&
    [object.id, object.name, detail].some((text) => foldSearch(text).includes(subject));
}

/** The beginning of the day `later` days after `day` in Vietnam, as ISO 8601 in UTC; empty when `day` cannot be read. */
function instantOf(day: string, later: number): string {
  const begin = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(begin) ? '' : new Date(begin + later * 24 * 3_600_000).toISOString();
}
