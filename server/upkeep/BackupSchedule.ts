import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupFault, type BackupProblem } from '@server/backup/BackupFault';
import { type BackupCause, type BackupSummary, INDEX_FOLDER } from '@server/backup/encrypted/backupIndex';
import { type CheckRecord, readCheck, writeCheck } from '@server/backup/encrypted/checkRecord';
import { type DrillRecord, markRecorded, readDrills } from '@server/backup/encrypted/drillRecord';
import { holdStore } from '@server/backup/encrypted/holdStore';
import { type KeepRule, type Retention, retentionOf } from '@server/backup/encrypted/keepRule';
import { keyRing } from '@server/backup/encrypted/keyRing';
import type { BackupTimes } from '@server/config/settings';
import { type OfficeLog, SERVER } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import { MEASURES } from '@server/runtime/measures';
import { isMissing } from '@server/store/disk/isMissing';
import { keysFrom } from '@server/store/keys/Keys';
import { keyFileOf, readKeyFile } from '@server/store/keys/keyFile';
import { dueAt } from './backupTimes';
import type { UpkeepRunner } from './UpkeepThreads';
import { problemOf, type UpkeepResult } from './upkeepTasks';

/** Where the server puts its backups, when, and how many are kept. */
export interface BackupSettings {
  readonly store: string;
  readonly recipients: readonly string[];
  readonly times: BackupTimes;
  readonly keep: KeepRule;
  readonly withKey: boolean;
}

/** What the schedule works with. */
export interface BackupScheduleOptions extends BackupSettings {
  readonly dataDir: string;
  /** Bytes that backups leave free on their disk. */
  readonly minFreeBytes?: number | undefined;
  readonly clock: Clock;
  readonly office: OfficeLog;
  readonly upkeepRunner: UpkeepRunner;
  /** A backup failed, or a record cannot be read: for the log of the operator. */
  readonly onFault: (error: unknown) => void;
}

/** A backup or a check that did not end well. Times are ISO 8601, UTC. */
export interface FailedRun {
  readonly at: string;
  readonly problem: BackupProblem;
}

/** The running task and its progress: `done` counts the files of a backup or the pieces of a check. */
export interface RunningTask {
  readonly kind: 'backup' | 'check';
  readonly at: string;
  readonly done: number;
  readonly bytes: number;
}

/** What the page of state shows of backups. */
export interface BackupState {
  readonly store: string;
  /** Oldest first. */
  readonly backups: readonly BackupSummary[];
  readonly next: string;
  readonly running: RunningTask | null;
  /** The last failure since a backup was last made; null: none. */
  readonly failed: FailedRun | null;
  /** The last check, even if an earlier process made it; null: none is known. */
  readonly checked: CheckRecord | null;
  readonly lastDrill: DrillRecord | null;
}

/** Time after which a failed backup is tried again, ms. */
const RETRY_MS = 30 * 60_000;
const NO_SUBJECT = { id: '', name: '' };

/**
 * Makes and checks the backups of a running server, one task at a time. Makes a backup when one is due; makes or checks
 * backups when a person requests it. It writes a line into the office's ledger for each backup that was made, with how
 * many were removed, for each failure, for each check, and for each new drill record. The owner calls `tick` from a
 * timer.
 */
export class BackupSchedule {
  readonly #options: BackupScheduleOptions;
  #backups: readonly BackupSummary[] = [];
  #drills: readonly DrillRecord[] = [];
  #isListed = false;
  /** `#storeTime` before the backups were last read. */
  #listedAt = 0;
  #run: {
    readonly kind: RunningTask['kind'];
    readonly at: string;
    readonly progress: BigUint64Array;
  } | null = null;
  #running: Promise<void> = Promise.resolve();
  #ticking: Promise<void> | null = null;
  #triedAt: number | null = null;
  #failed: FailedRun | null = null;
  #checked: BackupState['checked'] = null;
  #reported = '';
  #isClosed = false;
  readonly #refusedDrills = new Set<string>();

  constructor(options: BackupScheduleOptions) {
    this.#options = options;
  }

  /**
   * Reads new backups and drill records, and begins a backup when one is due. Resolves without waiting for that backup. Never
   * rejects.
   */
  tick(): Promise<void> {
    this.#ticking ??= this.#tick().finally(() => {
      this.#ticking = null;
    });
    return this.#ticking;
  }

  /** Begins a backup that a person asked for. False: a task runs already, or the schedule is closed. */
  backUp(): boolean {
    return this.#begin('backup', (progress) => this.#backUp('person', progress));
  }

  /** Begins a check of all that can be checked without the identity. False: a task runs already, or the schedule is closed. */
  check(): boolean {
    return this.#begin('check', (progress) => this.#check(progress));
  }

  /** Resolves when the current tick and the running task have ended. */
  async settled(): Promise<void> {
    await this.#ticking;
    await this.#running;
  }

  /** How long data destroyed now remains in backups; null: there is no backup. */
  retention(): Retention | null {
    return retentionOf(this.#backups, this.#options.keep);
  }

  state(): BackupState {
    const run = this.#run;
    return {
      store: this.#options.store,
      backups: this.#backups,
      next: new Date(this.#dueAt(this.#options.clock.now())).toISOString(),
      running: run && {
        kind: run.kind,
        at: run.at,
        done: Number(Atomics.load(run.progress, 0)),
        bytes: Number(Atomics.load(run.progress, 1)),
      },
      failed: this.#failed,
      checked: this.#checked,
      lastDrill: this.#drills.at(-1) ?? null,
    };
  }

  /** Interrupts the running task. An interrupted backup is not listed; the next one reuses the pieces it stored. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#options.upkeepRunner.close();
    await this.settled();
  }

  async #tick(): Promise<void> {
    try {
      if (this.#run === null && (!this.#isListed || (await this.#storeTime()) !== this.#listedAt)) {
        await this.#list();
      }
      await this.#recordDrills();
      this.#reported = '';
    } catch (error) {
      this.#reportOnce(error);
    }
    const now = this.#options.clock.now();
    if (this.#isListed && now >= this.#dueAt(now))
      this.#begin('backup', (progress) => this.#backUp('schedule', progress));
  }

  /** Logs a problem that every tick meets, such as a missing disk, only the first time. */
  #reportOnce(error: unknown): void {
    const problem = problemOf(error);
    const text = JSON.stringify(problem);
    if (!this.#isListed) this.#failed = { at: isoTime(this.#options.clock), problem };
    if (text !== this.#reported) this.#options.onFault(error);
    this.#reported = text;
  }

  /** When the next backup is due, ms since 1970. */
  #dueAt(now: number): number {
    const { times } = this.#options;
    const last = this.#backups.at(-1);
    const due = dueAt(times, last ? Date.parse(last.at) : null, now);
    return this.#failed && this.#triedAt !== null ? Math.max(due, this.#triedAt + RETRY_MS) : due;
  }

  #begin(
    kind: RunningTask['kind'],
    act: (progress: BigUint64Array<SharedArrayBuffer>) => Promise<void>,
  ): boolean {
    if (this.#run !== null || this.#isClosed) return false;
    const progress = new BigUint64Array(new SharedArrayBuffer(16));
    this.#run = { kind, at: isoTime(this.#options.clock), progress };
    this.#running = act(progress)
      .catch((error: unknown) => this.#options.onFault(error))
      .finally(() => {
        this.#run = null;
      });
    return true;
  }

  async #backUp(by: BackupCause, progress: BigUint64Array<SharedArrayBuffer>): Promise<void> {
    const { clock, dataDir, office, store, recipients, keep, withKey, upkeepRunner } = this.#options;
    const at = clock.now();
    this.#triedAt = at;
    const { minFreeBytes = 0 } = this.#options;
    const backup = { dataDir, store, recipients, withKey, keep, by, minFreeBytes };
    const made = await this.#withStore(() => upkeepRunner.run({ kind: 'backup', backup, at, progress }));
    if (this.#isClosed) return;
    if (!made.ok) {
      await this.#fail(made.problem);
      return;
    }
    const { summary, removed } = made.value;
    this.#failed = null;
    await this.#list();
    MEASURES.backup.record({ outcome: summary.damaged > 0 ? 'damaged' : 'made', at });
    const { id, files, added, damaged } = summary;
    const subject = { id, name: '' };
    await office.record(SERVER, { act: 'backupMade', subject, after: { files, added, damaged, removed } });
    if (damaged > 0)
      this.#options.onFault(new Error(`${damaged} files of ${dataDir} are not as they were written`));
  }

  async #check(progress: BigUint64Array<SharedArrayBuffer>): Promise<void> {
    const { clock, dataDir, office, store, upkeepRunner } = this.#options;
    const checked = await upkeepRunner.run({ kind: 'check', place: { store, dataDir }, progress });
    if (this.#isClosed) return;
    if (!checked.ok) {
      await this.#fail(checked.problem);
      return;
    }
    this.#checked = { ...checked.value, at: isoTime(clock) };
    const { whole, pieces, problems } = checked.value;
    const after = { whole, pieces, problems: problems.length };
    await office.record(SERVER, { act: 'backupsChecked', subject: NO_SUBJECT, after });
    await this.#list();
    const stored = await readKeyFile(keyFileOf(dataDir));
    // The key file may have been removed since the start. Without it the result stays in memory and is lost at a restart.
    if (stored) await writeCheck(store, this.#checked, keysFrom(stored.secret));
  }

  async #fail(problem: BackupProblem): Promise<void> {
    this.#failed = { at: isoTime(this.#options.clock), problem };
    MEASURES.backup.record({ outcome: 'failed', at: this.#options.clock.now() });
    this.#options.onFault(new BackupFault(problem.code, problem.params));
    const { office } = this.#options;
    await office.record(SERVER, { act: 'backupFailed', subject: NO_SUBJECT, detail: problem.code });
  }

  async #withStore<T>(task: () => Promise<UpkeepResult<T>>): Promise<UpkeepResult<T>> {
    try {
      return await holdStore(this.#options.store, this.#options.dataDir, task);
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }

  /** When an index was last added to the store or removed, ms since 1970; 0: the folder does not exist. */
  async #storeTime(): Promise<number> {
    try {
      return (await stat(join(this.#options.store, INDEX_FOLDER))).mtimeMs;
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
  }

  /** Reads the list of backups, which includes those that commands made. */
  async #list(): Promise<void> {
    const { store, dataDir, upkeepRunner } = this.#options;
    const listedAt = await this.#storeTime();
    const listed = await upkeepRunner.run({ kind: 'list', place: { store, dataDir } });
    if (this.#isClosed) return;
    if (!listed.ok) throw new BackupFault(listed.problem.code, listed.problem.params);
    this.#backups = listed.value;
    if (!this.#isListed) await this.#readLastCheck();
    this.#isListed = true;
    this.#listedAt = listedAt;
    const last = listed.value.at(-1);
    if (last) MEASURES.backup.record({ outcome: 'known', at: Date.parse(last.at) });
  }

  /** Reads the stored result of the last check, once after a start. A record with a wrong seal is reported and ignored. */
  async #readLastCheck(): Promise<void> {
    const { store, dataDir, onFault } = this.#options;
    try {
      this.#checked ??= await readCheck(store, keyRing(dataDir));
    } catch (error) {
      if (!(error instanceof BackupFault)) throw error;
      onFault(error);
    }
  }

  /** Writes a ledger line for each new drill record. Reports a record whose seal is wrong once, and ignores it. */
  async #recordDrills(): Promise<void> {
    const { store, dataDir, office, onFault } = this.#options;
    const known: DrillRecord[] = [];
    for (const stored of await readDrills(store, keyRing(dataDir))) {
      const { record, path, isRecorded } = stored;
      if (record === null) {
        if (!this.#refusedDrills.has(path)) onFault(new BackupFault('backup.badRecord', { file: path }));
        this.#refusedDrills.add(path);
        continue;
      }
      known.push(record);
      if (isRecorded) continue;
      const { backup, at, ended, host, files, whole, damaged, problem } = record;
      const after = { at, ended, host, files, whole, damaged, problem };
      await office.record(SERVER, { act: 'drillRecorded', subject: { id: backup, name: '' }, after });
      await markRecorded(stored);
    }
    this.#drills = known;
  }
}
