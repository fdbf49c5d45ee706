import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { FreeSpace } from '@server/store/disk/FreeSpace';

/** What must work for the server to be ready. */
export type HealthCheck = 'data' | 'journal' | 'space' | 'keys';

/** How long a result is reused, ms: anybody may request it, and each check writes to the disk. */
const FRESH_MS = 1_000;

/** Checks whether the server is ready to handle requests. */
export class Health {
  readonly space: FreeSpace;
  readonly #dataDir: string | null;
  readonly #clock: Clock;
  #latest: { readonly at: number; readonly failures: Promise<ReadonlyMap<HealthCheck, unknown>> } | null =
    null;

  /** `dataDir`: null: everything is in memory. */
  constructor(dataDir: string | null, space: FreeSpace, clock: Clock) {
    this.#dataDir = dataDir;
    this.space = space;
    this.#clock = clock;
  }

  /** The checks that failed, each with its reason for the log. The result is at most a second old. */
  failures(): Promise<ReadonlyMap<HealthCheck, unknown>> {
    const now = this.#clock.now();
    if (this.#latest === null || Math.abs(now - this.#latest.at) >= FRESH_MS) {
      this.#latest = { at: now, failures: this.#check() };
    }
    return this.#latest.failures;
  }

  async #check(): Promise<ReadonlyMap<HealthCheck, unknown>> {
    const dataDir = this.#dataDir;
    const failures = new Map<HealthCheck, unknown>();
    if (dataDir === null) return failures;
    const check = async (name: HealthCheck, act: () => Promise<void>) => {
      try {
        await act();
      } catch (error) {
        failures.set(name, error);
      }
    };
    await Promise.all([
      check('data', () => tryWrite(join(dataDir, 'register'))),
      check('journal', () => tryWrite(join(dataDir, 'journal'))),
      check('space', async () => {
        await this.space.measure();
        if (this.space.isLow) throw new Error(`${this.space.bytes} bytes are free`);
      }),
      check('keys', async () => {
        await readFile(join(dataDir, 'register', 'secret.json'));
      }),
    ]);
    return failures;
  }
}

/** Writes a byte to the disk below a folder and removes it. */
async function tryWrite(folder: string): Promise<void> {
  // The ending is that of an unfinished write, which the next start removes if the process dies here.
  const path = join(folder, `.ready-${newId()}.tmp`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.write('.');
    await file.datasync();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}
