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
    // The user id has no entry in the system's list of users, as is usual in a container.
    return '';
  }
}
