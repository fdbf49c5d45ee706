import { createHash } from 'node:crypto';
import type { Workbooks } from '@app/context/Workbooks';
import type { Actor } from '@schemes/model/scheme/actor';
import { ok, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { TaskFailure } from '@server/runtime/TaskResult';
import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { Workbook, WorkbookTask } from './workbookWorker';

const LIMITS: ThreadLimits = {
  threads: 1,
  waiting: 40,
  waitingEach: 3,
  runMs: 60_000,
  memoryMb: 1_000,
  idleMs: 60_000,
};
const REFUSALS = {
  busy: 'refusal.workbookBusy',
  slow: 'refusal.workbookFailed',
  large: 'refusal.workbookFailed',
  failed: 'refusal.workbookFailed',
} as const satisfies Readonly<Record<TaskFailure, string>>;

/** Makes the threads that write workbooks. An idle thread ends by itself, so nobody has to close them. */
export function workbookThreads(onFault: (error: unknown) => void) {
  const here = new URL(import.meta.url);
  const file = new URL(here.pathname.endsWith('.ts') ? './workbookWorker.ts' : './workbookWorker.js', here);
  return new WorkerThreads<WorkbookTask, Workbook>(file, LIMITS, onFault);
}

/** Tables as spreadsheets for one actor who may read the scheme; null: nobody is signed in. */
export class WorkbookService implements Workbooks {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #threads: ReturnType<typeof workbookThreads>;
  readonly #trail: Trail;

  constructor(
    actor: Actor | null,
    schemes: SchemeRepository,
    threads: ReturnType<typeof workbookThreads>,
    trail: Trail,
  ) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#threads = threads;
    this.#trail = trail;
  }

  /** `withRoom` checks `scheme.read`. The workbook has no columns of tallies, for anybody. */
  make(id: string, table?: string): ReturnType<Workbooks['make']> {
    type Made = Awaited<ReturnType<Workbooks['make']>>;
    return this.#schemes.withRoom(this.#actor, id, async (room, actor): Promise<Made> => {
      const updates = await room.updates();
      const task = { updates, ...(table === undefined ? {} : { table }) };
      const owner = { person: actor.id, organisation: room.organisation };
      const outcome = await this.#threads.run(task, owner);
      if (!outcome.ok) return refuse({ code: REFUSALS[outcome.failure] });
      const { bytes, fileName, digest } = outcome.value;
      if (bytes === null) return refuse({ code: 'refusal.noTable', params: { table: table ?? '' } });
      // These names never change, because readers filter the office's ledger by them over many years.
      const ledgerName = table === undefined ? 'cac-bieu.xlsx' : `bieu-${table}.xlsx`;
      await this.#trail.recordReading(this.#schemes.actOn('workbook', id, ledgerName));
      const note = `${fileName} SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`;
      await room.runExclusive(() => room.record({ act: 'export', note, digest }, actor));
      return ok({ fileName, bytes });
    });
  }
}
