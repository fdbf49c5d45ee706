import type { OfficeFilter } from '@app/context/Office';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';

/** Whether a line is among those a filter asks for. Days are those of Vietnam. */
export function filterOf(filter: OfficeFilter): (entry: OfficeEntry) => boolean {
  const person = folded(filter.person);
  const subject = folded(filter.subject);
  const begin = filter.from === '' ? '' : instantOf(filter.from, 0);
  const end = filter.to === '' ? '' : instantOf(filter.to, 1);
  return ({ at, by, act, subject: of, organisation = '', detail = '' }) =>
    (filter.act === '' || act === filter.act) &&
    (filter.organisation === '' || organisation === filter.organisation) &&
    (begin === '' || at >= begin) &&
    (end === '' || at < end) &&
    [by.id, by.name, of.id, of.name].some((text) => folded(text).includes(person)) &&
    [of.id, of.name, detail].some((text) => folded(text).includes(subject));
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** The beginning of a day in Vietnam, or of the day that many days later, in UTC. */
function instantOf(day: string, later: number): string {
  const begin = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(begin) ? '' : new Date(begin + later * 24 * 3_600_000).toISOString();
}
