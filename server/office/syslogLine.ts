import { hostname } from 'node:os';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';

/** Facility 13, log audit; severity 5, notice, or 4, warning. */
const NOTICE = 13 * 8 + 5;
const WARNING = 13 * 8 + 4;
const WARNED: readonly OfficeEntry['act'][] = [
  'signInFailed',
  'codeFailed',
  'lockedOut',
  'confirmationAsked',
];
/** A private element needs an enterprise number. 32473 is the number for examples (RFC 5612). */
const ELEMENT = 'office@32473';

/** An entry as a line of syslog (RFC 5424). */
export function syslogLine(entry: OfficeEntry): string {
  const { n, at, by, from, act, subject, organisation = '', detail = '', before, after, hash } = entry;
  const fields: Record<string, string> = {
    n: String(n),
    personId: by.id,
    person: by.name,
    from,
    subjectId: subject.id,
    subject: subject.name,
    organisation,
    detail,
    before: before ? JSON.stringify(before) : '',
    after: after ? JSON.stringify(after) : '',
    hash,
  };
  const data = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const priority = WARNED.includes(act) ? WARNING : NOTICE;
  const host =
    hostname()
      .replace(/[^\x21-\x7e]/g, '')
      .slice(0, 255) || '-';
  // MSG begins with a byte order mark, which says that it is UTF-8.
  const message = oneLine(`${by.name || '-'}: ${act} ${subject.name || subject.id}`);
  return `<${priority}>1 ${at} ${host} de-an - ${act} [${ELEMENT}${data}] \uFEFF${message}`;
}

function escaped(value: string): string {
  return oneLine(value).replace(/["\\\]]/g, '\\$&');
}

/** Replaces control characters by blanks: a line break in a name would begin another line of the log. */
function oneLine(text: string): string {
  return [...text].map((char) => (char < ' ' || char === '\u007f' ? ' ' : char)).join('');
}
