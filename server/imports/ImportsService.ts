import type { Imports } from '@app/context/Imports';
import type { Examination } from '@schemes/examination/Examination';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { dayOf } from '@schemes/messages/formatWhen';
import type { Actor } from '@schemes/model/scheme/actor';
import { can, refusalFor, refusalToExamine } from '@schemes/policy/can';
import { type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { TaskOwner } from '@server/runtime/FairQueue';
import type { ImportThreads } from './ImportThreads';

/** Reads files that one actor uploads; null: nobody is signed in. Stores only an entry in the office's ledger. */
export class ImportsService implements Imports {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;

  readonly #threads: ImportThreads;
  readonly #trail: Trail;
  readonly #clock: Clock;

  constructor(
    actor: Actor | null,
    schemes: SchemeRepository,
    threads: ImportThreads,
    trail: Trail,
    clock: Clock,
  ) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#threads = threads;
    this.#trail = trail;
    this.#clock = clock;
  }

  readSheets(scheme: string, name: string, bytes: Uint8Array): Promise<Result<SheetFile>> {
    return this.#forScheme(scheme, describe('Excel', bytes), (owner) =>
      this.#threads.read<SheetFile>({ as: 'sheet', name, bytes }, owner),
    );
  }

  /** Reads a Word file for a new scheme. The actor must be allowed to create a scheme in some organisation. */
  async readWord(name: string, bytes: Uint8Array): Promise<Result<WordFile>> {
    const actor = this.#actor;
    if (!actor) return refuse({ code: 'refusal.signIn' });
    const membership = actor.memberships.find(({ organisation }) =>
      can(actor, 'scheme.create', organisation),
    );
    if (!membership) return refuse({ code: 'refusal.notYourRole' });
    const { organisation } = membership;
    const owner = { person: actor.id, organisation };
    await this.#trail.record({
      act: 'import',
      subject: { id: '', name: '' },
      detail: describe('Word', bytes),
    });
    return this.#threads.read<WordFile>({ as: 'word', name, bytes }, owner);
  }

  readWordFor(scheme: string, name: string, bytes: Uint8Array): Promise<Result<WordFile>> {
    return this.#forScheme(scheme, describe('Word', bytes), (owner) =>
      this.#threads.read<WordFile>({ as: 'word', name, bytes }, owner),
    );
  }

  /** Examines a received file. It belongs to no scheme, so every person with an account may have it examined. */
  async examine(name: string, bytes: Uint8Array): Promise<Result<Examination>> {
    const denied = refusalToExamine(this.#actor);
    if (denied || !this.#actor) return refuse(denied ?? { code: 'refusal.signIn' });
    const { id, memberships } = this.#actor;
    await this.#trail.recordReading({
      act: 'fileExamined',
      subject: { id: '', name: '' },
      detail: `${bytes.length} B`,
    });
    const today = dayOf(isoTime(this.#clock));
    const owner = { person: id, organisation: memberships[0]?.organisation ?? '' };
    return this.#threads.read<Examination>({ as: 'examination', name, bytes, today }, owner);
  }

  /** Reads a file for a scheme. Checks first that the actor may write the scheme, and writes the office's ledger. */
  #forScheme<T>(
    scheme: string,
    detail: string,
    read: (owner: TaskOwner) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#schemes.withRoom(this.#actor, scheme, async (room, actor): Promise<Result<T>> => {
      const denied = refusalFor(actor, 'scheme.write', room);
      if (denied) return refuse(denied);
      await this.#trail.record(this.#schemes.actOn('import', scheme, detail));
      return read({ person: actor.id, organisation: room.organisation });
    });
  }
}

/** A file as the office's ledger describes it: kind and size. Its name could reveal the title of a restricted scheme. */
function describe(kind: 'Excel' | 'Word', bytes: Uint8Array): string {
  return `${kind}, ${bytes.length} B`;
}
