import { contentDigest } from '@schemes/doc/sectionDigest';
import { dayOf } from '@schemes/messages/formatWhen';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { PaperServices } from '@server/exports/service/PaperServices';
import { nextNumber, numberText, seriesOf } from '@server/exports/store/issues';
import { type OfficeLog, type Origin, SERVER } from '@server/office/OfficeLog';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { DestroyedScheme, DestructionRow, Register, SchemeRow } from '@server/store/register/Register';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { numberAndSymbol } from '@templates/official/face/faceLines';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { Mutex } from 'async-mutex';

const DAY_MS = 24 * 3_600_000;

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
      .everyRow()
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
          row.destruction = { by: origin.by, at: isoTime(clock), reason, archivedAt };
        },
        () => office.record(origin, schemes.deed('destructionAsked', id, reason)),
      );
      return true;
    });
  }

  /** Notes the second person's consent; false: nothing waits for it. */
  confirm(id: string, origin: Origin): Promise<boolean> {
    return this.#turns.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.confirmed || asked.done) return false;
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

  /** Takes it back before it is carried out; false: nothing waits. */
  withdraw(id: string, origin: Origin): Promise<boolean> {
    return this.#turns.runExclusive(async () => {
      const asked = this.#rowOf(id)?.destruction;
      if (!asked || asked.done) return false;
      const { office, schemes } = this.#parts;
      await schemes.changeRow(
        id,
        (row) => {
          delete row.destruction;
        },
        () => office.record(origin, schemes.deed('destructionWithdrawn', id)),
      );
      return true;
    });
  }

  /** Carries out what is confirmed and whose time has come, and finishes what a crash interrupted. Cheap where there is none. */
  async carryOutDue(): Promise<void> {
    const now = isoTime(this.#parts.clock);
    const due = this.rows().filter(
      ({ destruction: { confirmed, archivedAt, isGone } }) =>
        !isGone && confirmed !== undefined && this.dueAt(archivedAt) <= now,
    );
    for (const { id } of due) {
      try {
        await this.#turns.runExclusive(() => this.#carryOut(id));
      } catch (error) {
        this.#parts.onFault(id, error);
      }
    }
  }

  async #carryOut(id: string): Promise<void> {
    const asked = this.#rowOf(id)?.destruction;
    if (!asked?.confirmed || asked.isGone) return;
    const { schemes, office } = this.#parts;
    if (!asked.done) {
      const done = await schemes.rooms.use(id, (room) =>
        room.runExclusive(() => this.#recordIn(room, asked)),
      );
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

  /** Writes the line of the ledger; one that a crash left is found, not written twice. */
  async #recordIn(room: Room, asked: DestructionRow): Promise<DestroyedScheme> {
    const snapshot = room.snapshotNow();
    const at = isoTime(this.#parts.clock);
    const { archived } = room.state;
    const setting = await this.#minutesSetting(room, snapshot, at, asked);
    const { issues } = this.#parts.papers.store.register.data;
    const backupsUntil = this.#backupsUntil();
    const facts = {
      setting,
      title: snapshot.title,
      ...(room.named ? { named: [...room.named] } : {}),
      archived: archived ?? { by: asked.by, at: asked.archivedAt },
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
    const written = room.entries.find(({ act }) => act === 'destroy');
    const line =
      written ??
      (await room.record({ act: 'destroy', note: asked.reason, digest: contentDigest(facts) }, asked.by));
    return { at: line.at, lines: line.n, ...facts };
  }

  /**
   * The head of the minutes, with the next number in the organisation's series of minutes. The number is noted as given, so
   * that no other paper gets it, and is found again after a crash.
   */
  #minutesSetting(room: Room, snapshot: Snapshot, at: string, { by }: DestructionRow): Promise<PaperSetting> {
    const { draft: _, ...face } = defaultPaperSetting(snapshot, 'bienBanHoiNghi');
    const { papers } = this.#parts;
    const { register } = papers.store;
    const note = `Biên bản tiêu hủy đề án ${room.id}`;
    const setting = { ...face, date: dayOf(at) };
    return papers.runExclusive(async () => {
      const noted = register.data.outside.find((row) => row.note === note);
      if (noted) return { ...setting, date: dayOf(noted.at), number: noted.from };
      const of = seriesOf(room.organisation, snapshot.term, setting);
      const n = nextNumber(register.data, of);
      await register.update(({ outside }) => {
        outside.push({ of, from: n, to: n, note, at, by });
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
    if (id in store.settings.data) await store.settings.update(drop);
    if (id in register.settings.data) await register.settings.update(drop);
    if (register.receipts.data.some(({ scheme }) => scheme === id)) {
      await register.receipts.update((rows) => {
        rows.splice(0, rows.length, ...rows.filter(({ scheme }) => scheme !== id));
      });
    }
  }

  #rowOf(id: string): SchemeRow | undefined {
    return this.#parts.schemes.everyRow().find((row) => row.id === id);
  }
}
