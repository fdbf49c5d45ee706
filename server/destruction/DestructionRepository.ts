import { contentDigest } from '@schemes/doc/sectionDigest';
import { dayOf } from '@schemes/messages/formatWhen';
import type { PaperServices } from '@server/exports/service/PaperServices';
import { filesOf, isSameSeries, nextNumber, numberText, seriesOf } from '@server/exports/store/issues';
import { type OfficeLog, type Origin, SERVER } from '@server/office/OfficeLog';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { DestroyedScheme, DestructionRow, Register, SchemeRow } from '@server/store/register/Register';
import type { LedgerEntry } from '@server/store/scheme/Ledger';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { numberAndSymbol } from '@templates/official/face/faceLines';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { Mutex } from 'async-mutex';

const DAY_MS = 24 * 3_600_000;
/** Time after which a failed destruction is tried again, ms. */
const RETRY_MS = 10 * 60_000;

/** What the destruction of schemes depends on. */
export interface DestructionParts {
  readonly register: Pick<Register, 'schemes' | 'receipts' | 'settings'>;
  readonly schemes: SchemeRepository;
  readonly papers: PaperServices;
  readonly office: OfficeLog;
  readonly clock: Clock;
  /** How many days a scheme must stay archived before it can be destroyed. */
  readonly retentionDays: number;
  /** Called when a scheme could not be destroyed; it is tried again. */
  readonly onFault: (scheme: string, error: unknown) => void;
}

/** The requested and the completed destructions. `DestructionService` checks rights before it calls this. */
export class DestructionRepository {
  readonly retentionDays: number;
  readonly #parts: DestructionParts;
  #backupsUntil: () => string | null = () => null;
  /** Destructions are changed and carried out one at a time. */
  readonly #mutex = new Mutex();
  #running: Promise<void> | null = null;
  /** By scheme, when a failed destruction may be tried again, ms. */
  readonly #retryAt = new Map<string, number>();

  constructor(parts: DestructionParts) {
    this.#parts = parts;
    this.retentionDays = parts.retentionDays;
  }

  /**
   * Sets the function that says, for the minutes, from which day (YYYY-MM-DD) the server's own backups no longer contain
   * what is destroyed now; null: there are no backups.
   */
  askBackups(until: () => string | null): void {
    this.#backupsUntil = until;
  }

  /** The schemes with a destruction, requested or done. */
  rows(): readonly (SchemeRow & { readonly destruction: DestructionRow })[] {
    return this.#parts.schemes
      .allRows()
      .flatMap((row) => (row.destruction ? [{ ...row, destruction: row.destruction }] : []));
  }

  /** When a destruction may be carried out at the earliest. `archivedAt`: when the scheme was archived. Both ISO 8601. */
  dueAt(archivedAt: string): string {
    return new Date(Date.parse(archivedAt) + this.retentionDays * DAY_MS).toISOString();
  }

  /** Requests a destruction; false: it was requested before. Durable when it resolves. */
  ask(id: string, archivedAt: string, reason: string, origin: Origin): Promise<boolean> {
    return this.#mutex.runExclusive(async () => {
      if (this.#rowOf(id)?.destruction) return false;
      const { clock, office, schemes } = this.#parts;
      await schemes.changeRow(
        id,
        (row) => {
          row.destruction = { id: newId(), by: origin.by, at: isoTime(clock), reason, archivedAt };
        },
        () => office.record(origin, schemes.actOn('destructionAsked', id, reason)),
      );
      return true;
    });
  }

  /** Records the second person's consent to a request; false: the request does not wait for one, or was replaced by another. */
  confirm(id: string, request: string, origin: Origin): Promise<boolean> {
    return this.#mutex.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.confirmed || asked.done || requestOf(asked) !== request) return false;
      const { clock, office, schemes } = this.#parts;
      await schemes.changeRow(
        id,
        (row) => {
          if (row.destruction) row.destruction.confirmed = { by: origin.by, at: isoTime(clock) };
        },
        () => office.record(origin, schemes.actOn('destructionConfirmed', id)),
      );
      return true;
    });
  }

  /**
   * Withdraws a request before it is carried out. False: it is carried out, was replaced by another, or a crash interrupted it
   * after its line was written into the scheme's ledger.
   */
  withdraw(id: string, request: string, origin: Origin): Promise<boolean> {
    return this.#mutex.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.done || requestOf(asked) !== request) return false;
      const { schemes } = this.#parts;
      const isBegun = await schemes.rooms.use(id, async (room) => linesOfDestruction(room).length > 0);
      if (isBegun) return false;
      await this.#drop(id, origin);
      return true;
    });
  }

  /** Whether a scheme has stayed in the archive since its destruction was requested. Otherwise it must not be destroyed. */
  isStillArchived(id: string): Promise<boolean> {
    const { schemes } = this.#parts;
    const archivedAt = this.#rowOf(id)?.destruction?.archivedAt;
    return schemes.rooms.use(id, async (room) => room.state.archived?.at === archivedAt);
  }

  /** Drops the request for a scheme that has been restored from the archive since. */
  dropRestored(id: string): Promise<void> {
    return this.#mutex.runExclusive(() => this.#drop(id, SERVER));
  }

  #drop(id: string, origin: Origin): Promise<void> {
    const { office, schemes } = this.#parts;
    return schemes.changeRow(
      id,
      (row) => {
        delete row.destruction;
      },
      () => office.record(origin, schemes.actOn('destructionWithdrawn', id)),
    );
  }

  /**
   * Carries out the destructions that are confirmed and due, and finishes those that a crash interrupted. Cheap when there are
   * none. A second call while one runs waits for the same run. Failures are reported to `onFault` and tried again later.
   */
  carryOutDue(): Promise<void> {
    this.#running ??= this.#carryOutAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #carryOutAll(): Promise<void> {
    const { clock } = this.#parts;
    const now = isoTime(clock);
    const due = this.rows().filter(
      ({ destruction: { confirmed, archivedAt, isGone } }) =>
        !isGone && confirmed !== undefined && this.dueAt(archivedAt) <= now,
    );
    for (const { id } of due) {
      if ((this.#retryAt.get(id) ?? 0) > clock.now()) continue;
      try {
        await this.#mutex.runExclusive(() => this.#carryOut(id));
        this.#retryAt.delete(id);
      } catch (error) {
        this.#retryAt.set(id, clock.now() + RETRY_MS);
        this.#parts.onFault(id, error);
      }
    }
  }

  async #carryOut(id: string): Promise<void> {
    const asked = this.#rowOf(id)?.destruction;
    if (!asked?.confirmed || asked.isGone) return;
    const { schemes, office } = this.#parts;
    if (!asked.done) {
      const done = await schemes.rooms.use(id, async (room) => {
        if (room.state.archived?.at !== asked.archivedAt) return null;
        // The numbers are locked before the room, in the same order as when a paper is issued.
        const setting = await this.#minutesSetting(room, asked);
        return room.runExclusive(() => this.#recordIn(room, asked, setting));
      });
      if (done === null) {
        await this.#drop(id, SERVER);
        return;
      }
      await schemes.changeRow(
        id,
        (row) => {
          if (row.destruction) row.destruction.done = done;
          row.title = done.title;
          delete row.summary;
          delete row.summaryOf;
        },
        () =>
          office.record(SERVER, {
            ...schemes.actOn('schemeDestroyed', id, asked.reason),
            after: {
              askedBy: asked.by,
              confirmedBy: asked.confirmed?.by,
              minutes: numberAndSymbol(done.setting),
            },
          }),
      );
    }
    await schemes.destroyStored(id);
    await this.#removePapers(id);
    await schemes.changeRow(id, (row) => {
      if (row.destruction) row.destruction.isGone = true;
    });
  }

  /**
   * Writes the line of the destruction into the scheme's ledger, unless it was written before a crash. Null: the scheme was
   * restored from the archive.
   */
  async #recordIn(room: Room, asked: DestructionRow, setting: PaperSetting): Promise<DestroyedScheme | null> {
    const snapshot = room.snapshotNow();
    const { archived } = room.state;
    if (archived?.at !== asked.archivedAt) return null;
    const { issues } = this.#parts.papers.store.register.data;
    const backupsUntil = this.#backupsUntil();
    const facts = {
      setting,
      title: snapshot.title,
      ...(room.named ? { named: [...room.named] } : {}),
      archived,
      sections: snapshot.sections.flatMap(({ id, title }) => {
        const { state, approvedDigest } = statusOf(room.state, id);
        return state === 'approved' && approvedDigest ? [{ title, digest: approvedDigest }] : [];
      }),
      papers: issues
        .filter(({ scheme }) => scheme === room.id)
        .map(({ number, setting, fileName }) => (number ? numberText(number.n, setting) : fileName)),
      retentionDays: this.retentionDays,
      ...(backupsUntil === null ? {} : { backupsUntil }),
    };
    const digest = contentDigest(facts);
    const written = linesOfDestruction(room).find((line) => line.digest === digest);
    const line = written ?? (await room.record({ act: 'destroy', note: asked.reason, digest }, asked.by));
    return { at: line.at, lines: line.n, ...facts };
  }

  /**
   * The setting of the minutes, with the next number in the organisation's series of minutes. The number is recorded as
   * used, so that no other paper gets it, and so that a second attempt after a crash finds it.
   */
  #minutesSetting(room: Room, { by, confirmed }: DestructionRow): Promise<PaperSetting> {
    const { papers, clock } = this.#parts;
    const { register } = papers.store;
    return papers.runExclusive(async () => {
      const snapshot = room.snapshotNow();
      const { draft: _, ...face } = defaultPaperSetting(snapshot, 'bienBanHoiNghi');
      const at = isoTime(clock);
      const setting = { ...face, date: dayOf(at) };
      const of = seriesOf(room.organisation, snapshot.term, setting);
      const noted = register.data.outside.find(
        // A number recorded before the confirmation belongs to a destruction that was withdrawn.
        (row) => row.destroys === room.id && isSameSeries(row.of, of) && row.at >= (confirmed?.at ?? ''),
      );
      // The day also stays the same, so that the digest of an interrupted destruction matches.
      if (noted) return { ...setting, date: dayOf(noted.at), number: noted.from };
      const n = nextNumber(register.data, of);
      // All clerks of the organisation can read this row, so for a restricted scheme it does not name the person.
      const recordedBy = room.named === null ? by : SERVER.by;
      await register.update(({ outside }) => {
        outside.push({
          of,
          from: n,
          to: n,
          note: 'Biên bản tiêu hủy',
          at,
          by: recordedBy,
          destroys: room.id,
        });
      });
      return { ...setting, number: n };
    });
  }

  /** Removes the issued files of a scheme and their signed copies, and the settings and receipts of its papers. The register of issues stays. */
  async #removePapers(id: string): Promise<void> {
    const { papers, register } = this.#parts;
    const { store } = papers;
    for (const row of store.register.data.issues) {
      if (row.scheme !== id) continue;
      for (const name of filesOf(row)) await store.files.remove(name);
    }
    const drop = (byScheme: Record<string, unknown>) => {
      delete byScheme[id];
    };
    // A collection stores its previous version beside it. The second write also replaces that version.
    for (let write = 0; write < 2; write++) {
      await store.settings.update(drop);
      await register.settings.update(drop);
      await register.receipts.update((rows) => {
        rows.splice(0, rows.length, ...rows.filter(({ scheme }) => scheme !== id));
      });
    }
  }

  #rowOf(id: string): SchemeRow | undefined {
    return this.#parts.schemes.allRows().find((row) => row.id === id);
  }
}

/** The id of a request. Requests of earlier versions have none; their time identifies them among those of one scheme. */
export function requestOf({ id, at }: DestructionRow): string {
  return id ?? at;
}

/** The ledger lines of destructions since the scheme was last archived. */
function linesOfDestruction({ entries }: Room): readonly LedgerEntry[] {
  const archived = entries.findLastIndex(({ act }) => act === 'archive');
  return entries.slice(archived + 1).filter(({ act }) => act === 'destroy');
}
