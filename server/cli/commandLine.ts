import { userInfo } from 'node:os';
import type { Origin } from '@server/office/OfficeLog';

/** Who runs a command: the user of the operating system. */
export function commandLine(): Origin {
  return { by: { id: 'command-line', name: userName() }, from: '' };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the list of users, as in a container.
    return '';
  }
}
