import { type FileHandle, link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './codeOf';
import { FolderFault } from './FolderFault';
import { isMissing } from './isMissing';
import { type LockHolder, newHolder, type Surroundings, stateOf, surroundings } from './lockHolder';

/** Another process uses the data folder, or may be using it. */
export class FolderInUse extends FolderFault {
  /** Values for a message about the holder; `host` is blank if it is unknown. */
  readonly holder: Readonly<Record<'folder' | 'pid' | 'host' | 'lock', string>>;

  constructor(folder: string, { pid, host }: Pick<LockHolder, 'pid' | 'host'>) {
    const params = { folder, pid: String(pid), lock: join(folder, LOCK) };
    if (host === '') super('folder.inUse', params);
    else super('folder.inUseOn', { ...params, host });
    this.holder = { ...params, host };
    this.name = 'FolderInUse';
  }
}

/** This process no longer holds the data folder: it must not write there any more. */
export class LockLost extends FolderFault {
  constructor(folder: string, by: LockHolder | null) {
    if (by) super('folder.taken', { folder, pid: String(by.pid), host: by.host });
    else super('folder.lockRemoved', { folder });
    this.name = 'LockLost';
  }
}

/** The settings of a lock; tests replace some of them. */
export interface LockOptions {
  readonly surroundings?: Surroundings;
  /** Milliseconds between two heartbeats. */
  readonly beatMs?: number;
  /** Resolves after `ms`; used to watch the heartbeat of another holder. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Called once, when another process has taken the lock or the lock file was removed. */
  readonly onLost?: (error: LockLost) => void;
  /**
   * Called before this process watches the heartbeat of a holder for up to `ms`, because it cannot see whether the
   * holder runs.
   */
  readonly onWatch?: (holder: Pick<LockHolder, 'pid' | 'host'>, ms: number) => void;
}

const LOCK = 'lock';
const BEAT_MS = 2000;
/** Heartbeats that must be missed before a lock counts as abandoned. A busy server may miss a few. */
const MISSED_BEATS = 10;
/** After this many heartbeats without a check, `confirm` reads the file itself: the process may have been suspended. */
const LATE_BEATS = 3;
const TRIES = 4;
/** Longer than another process needs between reading an abandoned lock and replacing it. */
const SETTLE_MS = 100;

/** A data folder that this process holds. */
export interface FolderLock {
  /**
   * Resolves while this process holds the folder. Rejects with `LockLost` once it no longer does, and with another error
   * while the lock file cannot be read. Usually it only reads the result of the last heartbeat.
   */
  confirm(): Promise<void>;
  /** Stops the heartbeat and removes the lock file, unless the file names another holder. */
  unlock(): Promise<void>;
}

/**
 * Locks a data folder for this process. The lock is a file that names its holder and a count that the holder increments
 * every two seconds, the heartbeat. This process replaces an existing lock when the holder is known to be gone, or when the
 * count does not change while this process watches it. Clocks of two machines are never compared. Throws `FolderInUse`.
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock> {
  const path = join(folder, LOCK);
  const own = newHolder(options.surroundings ?? surroundings);
  let file = await create(path, own);
  for (let tries = 0; file === null && tries < TRIES; tries++) {
    const text = await readText(path);
    if (text !== null) await waitUntilAbandoned(folder, text, options);
    file = text === null ? await create(path, own) : await takeOver(path, own, text);
  }
  if (file) return new Heartbeat(folder, own, file, options);
  throw new FolderInUse(folder, parse((await readText(path)) ?? '') ?? { pid: 0, host: '' });
}

/** Increments the count in the lock file and checks that the file still names this holder. */
class Heartbeat implements FolderLock {
  readonly #folder: string;
  readonly #own: LockHolder;
  readonly #file: FileHandle;
  readonly #timer: NodeJS.Timeout;
  readonly #beatMs: number;
  readonly #onLost: (error: LockLost) => void;
  #beats = 0;
  #beating: Promise<void> = Promise.resolve();
  #checkedAt = performance.now();
  #isOver = false;
  #lost: LockLost | null = null;

  constructor(folder: string, own: LockHolder, file: FileHandle, options: LockOptions) {
    this.#folder = folder;
    this.#own = own;
    this.#file = file;
    this.#onLost = options.onLost ?? (() => {});
    this.#beatMs = options.beatMs ?? BEAT_MS;
    this.#timer = setInterval(() => void this.#queueBeat(), this.#beatMs);
    this.#timer.unref();
  }

  async confirm(): Promise<void> {
    const isLate = () => performance.now() - this.#checkedAt > LATE_BEATS * this.#beatMs;
    if (isLate()) await this.#queueBeat();
    if (this.#lost) throw this.#lost;
    if (isLate())
      throw new Error(`${join(this.#folder, LOCK)} cannot be read: another process may hold the folder.`);
  }

  async unlock(): Promise<void> {
    if (this.#isOver && !this.#lost) return;
    this.#isOver = true;
    clearInterval(this.#timer);
    await this.#beating;
    await this.#file.close();
    if ((await this.#currentHolder())?.id === this.#own.id)
      await rm(join(this.#folder, LOCK), { force: true });
  }

  #queueBeat(): Promise<void> {
    this.#beating = this.#beating.then(() => this.#beat());
    return this.#beating;
  }

  async #beat(): Promise<void> {
    if (this.#isOver) return;
    let holder: LockHolder | null;
    try {
      holder = await this.#currentHolder();
    } catch {
      // The holder is unknown while the file cannot be read; the next beat tries again.
      return;
    }
    if (holder?.id !== this.#own.id) {
      this.#isOver = true;
      clearInterval(this.#timer);
      this.#lost = new LockLost(this.#folder, holder);
      this.#onLost(this.#lost);
      return;
    }
    this.#checkedAt = performance.now();
    this.#beats++;
    try {
      // Writes through the handle: if another process has replaced the lock file since the check above, the new file does not change.
      await writeAll(this.#file, lineOf(this.#own, this.#beats));
    } catch {
      // If the disk cannot be written, the rooms fail by themselves. This process holds the lock until another process takes it.
    }
  }

  async #currentHolder(): Promise<LockHolder | null> {
    return parse((await readText(join(this.#folder, LOCK))) ?? '');
  }
}

/** Creates the lock file with its content in one step; null when it exists already. */
async function create(path: string, own: LockHolder): Promise<FileHandle | null> {
  const temp = `${path}.${own.id}.tmp`;
  const file = await open(temp, 'wx', 0o600);
  try {
    await writeAll(file, lineOf(own, 0));
    await link(temp, path);
    return file;
  } catch (error) {
    await file.close();
    if (codeOf(error) === 'EEXIST') return null;
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) {
      return createWithoutLink(path, own);
    }
    throw error;
  } finally {
    await rm(temp, { force: true });
  }
}

/** Like `create`, for file systems without hard links. If the process is killed, the lock file may be empty. */
async function createWithoutLink(path: string, own: LockHolder): Promise<FileHandle | null> {
  try {
    const file = await open(path, 'wx', 0o600);
    await writeAll(file, lineOf(own, 0));
    return file;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

/** Resolves once the lock file counts as abandoned, or is gone. Throws `FolderInUse` when its holder runs. */
async function waitUntilAbandoned(folder: string, first: string, options: LockOptions): Promise<void> {
  const here = options.surroundings ?? surroundings;
  const holder = parse(first);
  const state = holder === null ? 'unsure' : stateOf(holder, here);
  if (state === 'gone') return;
  if (holder !== null && state === 'running') throw new FolderInUse(folder, holder);
  const beatMs = options.beatMs ?? BEAT_MS;
  const wait = options.wait ?? sleep;
  options.onWatch?.(holder ?? { pid: 0, host: '' }, MISSED_BEATS * beatMs);
  for (let beat = 0; beat < MISSED_BEATS; beat++) {
    await wait(beatMs);
    const text = await readText(join(folder, LOCK));
    if (text === null) return;
    const current = parse(text);
    if (text !== first && current !== null) throw new FolderInUse(folder, current);
  }
}

/**
 * Replaces an abandoned lock by this holder's. Null if the lock file no longer has the text `abandoned`, or if another
 * process also replaced it. If several processes do so at the same moment, the last one holds the lock, so each reads
 * the file again after a pause.
 */
async function takeOver(path: string, own: LockHolder, abandoned: string): Promise<FileHandle | null> {
  const temp = `${path}.${own.id}.tmp`;
  const file = await open(temp, 'wx', 0o600);
  try {
    await writeAll(file, lineOf(own, 0));
    if ((await readText(path)) === abandoned) {
      await rename(temp, path);
      await sleep(SETTLE_MS);
      if (parse((await readText(path)) ?? '')?.id === own.id) return file;
    }
  } catch (error) {
    await file.close();
    throw error;
  } finally {
    await rm(temp, { force: true });
  }
  await file.close();
  return null;
}

/** The content of the lock file. All lines of one holder have the same length, so each heartbeat overwrites the last. */
function lineOf(holder: LockHolder, beats: number): string {
  return `${JSON.stringify({ ...holder, beat: String(beats).padStart(12, '0') })}\n`;
}

async function writeAll(file: FileHandle, line: string): Promise<void> {
  await file.write(line, 0, 'utf8');
  await file.datasync();
}

/** The holder that a lock file names; null when it is empty, incomplete or of an unknown form. */
function parse(text: string): LockHolder | null {
  try {
    const { pid, started, id = '', host = '', machine = '', namespace = '' } = JSON.parse(text);
    if (typeof pid !== 'number' || typeof started !== 'string' || typeof id !== 'string') return null;
    return { pid, started, id, host: String(host), machine: String(machine), namespace: String(namespace) };
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
