import { contentDigest } from '@schemes/doc/sectionDigest';
import { dayOf } from '@schemes/messages/formatWhen';
import type { PaperServices } from '@server/exports/service/PaperServices';
import { isSameSeries, nextNumber, numberText, seriesOf } from '@server/exports/store/issues';
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
/** How long after a failure a destruction is tried again. */
const RETRY_MS = 10 * 60_000;

/** What the destruction of schemes depends on. */
export interface DestructionParts {
  readonly register: Pick<Register, 'schemes' | 'receipts' | 'settings'>;
  readonly schemes: SchemeRepository;
  readonly papers: PaperServices;
  readonly office: OfficeLog;
  readonly clock: Clock;
  /** How long an archived scheme is kept at least, days. */
  readonly retentionDays: number;
  /** Called when a scheme could not be destroyed; it is tried again. */
  readonly onFault: (scheme: string, error: unknown) => void;
}

/** The destructions that are asked for, and those carried out. `DestructionService` checks rights before it calls this. */
export class DestructionRepository {
  readonly retentionDays: number;
  readonly #parts: DestructionParts;
  #backupsUntil: () => string | null = () => null;
  /** One destruction is changed or carried out after another. */
  readonly #turns = new Mutex();
  #running: Promise<void> | null = null;
  /** When those that failed may be tried again, ms. */
  readonly #retryAt = new Map<string, number>();

  constructor(parts: DestructionParts) {
    this.#parts = parts;
    this.retentionDays = parts.retentionDays;
  }

  /**
   * Sets how the minutes learn by when the server's own backups no longer hold what is destroyed now; YYYY-MM-DD. Null:
   * the server has made none.
   */
  askBackups(until: () => string | null): void {
    this.#backupsUntil = until;
  }

  /** The schemes whose destruction was asked for. */
  rows(): readonly (SchemeRow & { readonly destruction: DestructionRow })[] {
    return this.#parts.schemes
      .allRows()
      .flatMap((row) => (row.destruction ? [{ ...row, destruction: row.destruction }] : []));
  }

  /** From when on it may be carried out; ISO 8601. `archivedAt`: when the scheme was archived, ISO 8601. */
  dueAt(archivedAt: string): string {
    return new Date(Date.parse(archivedAt) + this.retentionDays * DAY_MS).toISOString();
  }

  /** Asks for it; false: somebody did already. Durable when it resolves. */
  ask(id: string, archivedAt: string, reason: string, origin: Origin): Promise<boolean> {
    return this.#turns.runExclusive(async () => {
      if (this.#rowOf(id)?.destruction) return false;
      const { clock, office, schemes } = this.#parts;
      await schemes.changeRow(
        id,
        (row) => {
          row.destruction = { id: newId(), by: origin.by, at: isoTime(clock), reason, archivedAt };
        },
        () => office.record(origin, schemes.deed('destructionAsked', id, reason)),
      );
      return true;
    });
  }

  /** Notes the second person's consent to a request; false: it does not wait for it, or another one has taken its place. */
  confirm(id: string, request: string, origin: Origin): Promise<boolean> {
    return this.#turns.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.confirmed || asked.done || requestOf(asked) !== request) return false;
      const { clock, office, schemes } = this.#parts;
      await schemes.changeRow(
        id,
        (row) => {
          if (row.destruction) row.destruction.confirmed = { by: origin.by, at: isoTime(clock) };
        },
        () => office.record(origin, schemes.deed('destructionConfirmed', id)),
      );
      return true;
    });
  }

  /**
   * Takes a request back before it is carried out; false: it does not wait, another one has taken its place, or a crash
   * interrupted it after it was written down.
   */
  withdraw(id: string, request: string, origin: Origin): Promise<boolean> {
    return this.#turns.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.done || requestOf(asked) !== request) return false;
      const { schemes } = this.#parts;
      const isBegun = await schemes.rooms.use(id, async (room) => linesOfDestruction(room).length > 0);
      if (isBegun) return false;
      await this.#drop(id, origin);
      return true;
    });
  }

  /** Whether a scheme has stayed in the archive since its destruction was asked for; one that did not is not to be destroyed. */
  isStillArchived(id: string): Promise<boolean> {
    const { schemes } = this.#parts;
    const archivedAt = this.#rowOf(id)?.destruction?.archivedAt;
    return schemes.rooms.use(id, async (room) => room.state.archived?.at === archivedAt);
  }

  /** Drops what waits for a scheme that has been brought back since. */
  dropBroughtBack(id: string): Promise<void> {
    return this.#turns.runExclusive(() => this.#drop(id, SERVER));
  }

  #drop(id: string, origin: Origin): Promise<void> {
    const { office, schemes } = this.#parts;
    return schemes.changeRow(
      id,
      (row) => {
        delete row.destruction;
      },
      () => office.record(origin, schemes.deed('destructionWithdrawn', id)),
    );
  }

  /**
   * Carries out what is confirmed and whose time has come, and finishes what a crash interrupted. Cheap where there is none.
   * No request waits for it, because it waits until nobody uses the scheme. A second call joins the first.
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
        await this.#turns.runExclusive(() => this.#carryOut(id));
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
        // Before the room's turn: issuing a paper also takes the numbers first and the room second.
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
            ...schemes.deed('schemeDestroyed', id, asked.reason),
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
   * Writes the line of the ledger; one that a crash left is found, not written twice. Null: the scheme was brought back.
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
   * The head of the minutes, with the next number in the organisation's series of minutes. The number is noted as given, so
   * that no other paper gets it, and is found again after a crash.
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
        // One noted before was for a destruction that was withdrawn.
        (row) => row.destroys === room.id && isSameSeries(row.of, of) && row.at >= (confirmed?.at ?? ''),
      );
      // The day too, so that what a crash interrupted is found again.
      if (noted) return { ...setting, date: dayOf(noted.at), number: noted.from };
      const n = nextNumber(register.data, of);
      // The clerks of the organisation read this row, also of a scheme that is not for them.
      const who = room.named === null ? by : SERVER.by;
      await register.update(({ outside }) => {
        outside.push({ of, from: n, to: n, note: 'Biên bản tiêu hủy', at, by: who, destroys: room.id });
      });
      return { ...setting, number: n };
    });
  }

  /** Removes the issued files, and what was kept for papers of the scheme. The register of issued papers stays. */
  async #removePapers(id: string): Promise<void> {
    const { papers, register } = this.#parts;
    const { store } = papers;
    for (const { scheme, sha256 } of store.register.data.issues) {
      if (scheme === id) await store.files.remove(sha256);
    }
    const drop = (kept: Record<string, unknown>) => {
      delete kept[id];
    };
    // A collection keeps its last version beside it: the second write removes what the first has left there.
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

/** What names a request. Those of earlier versions have no id; of one scheme no two were made at the same moment. */
export function requestOf({ id, at }: DestructionRow): string {
  return id ?? at;
}

/** The lines of a destruction since the scheme was archived last. */
function linesOfDestruction({ entries }: Room): readonly LedgerEntry[] {
  const archived = entries.findLastIndex(({ act }) => act === 'archive');
  return entries.slice(archived + 1).filter(({ act }) => act === 'destroy');
}
