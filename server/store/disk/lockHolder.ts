import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';

/** Who holds a data folder, as its lock file says. */
export interface LockHolder {
  /** Distinguishes this hold from every other, also by the same process. */
  readonly id: string;
  readonly host: string;
  /** The run of the machine: the boot id of its kernel, or its network addresses where there is none. */
  readonly machine: string;
  /** The PID namespace in which `pid` is valid; blank where the system has none. */
  readonly namespace: string;
  readonly pid: number;
  /** The process's start time in clock ticks; distinguishes it from a later process with the same id. */
  readonly started: string;
}

/** What a process can know of itself and of its neighbours. */
export interface Surroundings {
  readonly host: string;
  readonly machine: string;
  readonly namespace: string;
  readonly pid: number;
  /** Start time of a process of this namespace; blank where the system does not say, null when there is none. */
  startedAt(pid: number): string | null;
}

/** This process and its machine. */
export const surroundings: Surroundings = {
  host: hostname(),
  machine: bootId() ?? networkAddresses(),
  namespace: pidNamespace(),
  pid: process.pid,
  startedAt: startTimeOf,
};

/** A hold of this process that nobody else can have. */
export function newHolder({ host, machine, namespace, pid, startedAt }: Surroundings): LockHolder {
  return {
    id: randomBytes(12).toString('hex'),
    host,
    machine,
    namespace,
    pid,
    started: startedAt(pid) ?? '',
  };
}

/**
 * Whether a holder's process is known to be gone or known to run; `unsure` when that cannot be seen from here. Process
 * ids are compared within one PID namespace of one run of one machine alone: elsewhere the same number is another process.
 */
export function stateOf(holder: LockHolder, here: Surroundings): 'running' | 'gone' | 'unsure' {
  // Versions before 0.3 wrote process id and start time only, and judged them as if nobody else could reach the folder.
  const isOld = holder.id === '';
  const isNear =
    holder.machine !== '' &&
    holder.machine === here.machine &&
    holder.namespace === here.namespace &&
    holder.host === here.host;
  if (!isOld && !isNear) return 'unsure';
  const started = here.startedAt(holder.pid);
  if (started === null) return 'gone';
  if (started !== '' && holder.started !== '') return started === holder.started ? 'running' : 'gone';
  // A process has this id, and the system does not say since when: the heartbeat decides.
  return isOld ? 'running' : 'unsure';
}

/** Field 22 of /proc/PID/stat where there is one. */
function startTimeOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that its parent has not collected does nothing any more.
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || null;
  } catch {
    return null;
  }
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Two machines may have one name, but no two have the same network cards. Blank without any. */
function networkAddresses(): string {
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  const macs = new Set(cards.flatMap(({ internal, mac }) => (internal ? [] : [mac])));
  return [...macs].sort().join(' ');
}
