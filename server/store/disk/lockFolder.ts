import { readFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMissing } from './isMissing';

/** Another process uses the data folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}. Stop it first, or choose another folder with DATA_DIR.`);
    this.name = 'FolderInUse';
  }
}

interface Holder {
  readonly pid: number;
  /** The process's start time in clock ticks; distinguishes it from a later process with the same id. */
  readonly started: string;
}

/** Locks a data folder for this process; returns a function that unlocks it. Throws `FolderInUse`. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, started: startTimeOf(process.pid) ?? '' };
  for (let tries = 0; ; tries++) {
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        await file.writeFile(JSON.stringify(own));
      } finally {
        await file.close();
      }
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readHolder(path);
    if (holder && isRunning(holder)) throw new FolderInUse(folder, holder.pid);
    // An empty or incomplete lock file: its holder may be writing it right now.
    if (!holder && tries === 0) {
      await setTimeout(200);
      continue;
    }
    if (tries > 3) throw new Error(`${path} cannot be taken: remove it if no server is running.`);
    await setAside(path);
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Renames the old lock first, so that only one of two starting processes removes it. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await rm(aside, { force: true });
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const now = startTimeOf(pid);
  return now === null || started === '' || now === started;
}

/** Field 22 of /proc/PID/stat; null where the system has no such file. */
function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
