import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';

/** Who holds a data folder, according to its lock file. */
export interface LockHolder {
  /** Different for every lock, even of the same process. */
  readonly id: string;
  readonly host: string;
  /**
   * Identifies the machine since it was started: the boot id of its kernel, or its network addresses if the kernel has
   * no boot id.
   */
  readonly machine: string;
  /** The PID namespace in which `pid` is valid; blank if the system has none. */
  readonly namespace: string;
  readonly pid: number;
  /** The process's start time in clock ticks, which a later process with the same id does not have; blank: unknown. */
  readonly started: string;
}

/** What a process can find out about itself and about the other processes of its machine. */
export interface Surroundings {
  readonly host: string;
  readonly machine: string;
  readonly namespace: string;
  readonly pid: number;
  /**
   * Start time of a process of this namespace; blank if the system does not report it, null if there is no such
   * process.
   */
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

/** A new holder for a lock of this process. */
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
 * Whether the process of a holder runs or is gone; `unsure` when this process cannot know. Process ids are compared only
 * within one PID namespace of one machine since its start: elsewhere the same id belongs to another process.
 */
export function stateOf(holder: LockHolder, here: Surroundings): 'running' | 'gone' | 'unsure' {
  // Versions before 0.3 wrote only process id and start time, and did not support a folder that several machines reach.
  const isOld = holder.id === '';
  const isSameMachine =
    holder.machine !== '' &&
    holder.machine === here.machine &&
    holder.namespace === here.namespace &&
    holder.host === here.host;
  if (!isOld && !isSameMachine) return 'unsure';
  const started = here.startedAt(holder.pid);
  if (started === null) return 'gone';
  if (started !== '' && holder.started !== '') return started === holder.started ? 'running' : 'gone';
  // A process has this id, but its start time is unknown: the caller watches the heartbeat.
  return isOld ? 'running' : 'unsure';
}

/** Field 22 of /proc/PID/stat; blank without /proc, null when there is no such process. */
function startTimeOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie is a process that has ended and that its parent has not collected.
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

/** The MAC addresses of this machine, because two machines may have the same name. Blank without network cards. */
function networkAddresses(): string {
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  const macs = new Set(cards.flatMap(({ internal, mac }) => (internal ? [] : [mac])));
  return [...macs].sort().join(' ');
}
