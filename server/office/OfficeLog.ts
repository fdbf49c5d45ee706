import type { ReadingName } from '@schemes/model/office/officeActs';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { OfficeAct, OfficeEntry, OfficeLedger } from '@server/store/register/OfficeLedger';

/** Who acts, and from where. */
export type Origin = Pick<OfficeAct, 'by' | 'from'>;
/** An act and its subject, before the ledger adds time, actor and address. */
export type ActDetails = Omit<OfficeAct, 'at' | 'by' | 'from'>;

/** The server as the actor: it creates the demo workspace and applies what takes effect at a set time. */
export const SERVER: Origin = { by: { id: 'server', name: 'Đề Án' }, from: '' };

/** If a person repeats a reading within this time, no second line is added, ms. */
const READING_MS = 10 * 60_000;
/** Number of remembered readings at which the expired ones are first dropped. */
const REMEMBERED = 5_000;

/** Writes the office's ledger. Callers answer a request only when its line is durable. */
export class OfficeLog {
  readonly #ledger: OfficeLedger;
  readonly #clock: Clock;
  /** Number of remembered readings at which the expired ones are dropped next. */
  #forgetAt = REMEMBERED;
  readonly #readings = new Map<string, { readonly at: number; readonly written: Promise<unknown> }>();

  constructor(ledger: OfficeLedger, clock: Clock) {
    this.#ledger = ledger;
    this.#clock = clock;
  }

  /** Records an act. Durable when it resolves. */
  async record({ by, from }: Origin, act: ActDetails): Promise<void> {
    await this.#ledger.append({ at: isoTime(this.#clock), by, from, ...act });
  }

  /** Records several acts; they share a flush. */
  async recordAll(origin: Origin, acts: readonly ActDetails[]): Promise<void> {
    await Promise.all(acts.map((act) => this.record(origin, act)));
  }

  /** Records a reading, unless the same person read the same from the same address within the last ten minutes. */
  async recordReading(origin: Origin, act: ActDetails & { readonly act: ReadingName }): Promise<void> {
    await this.recordOnce(origin, act, `${act.act} ${act.subject.id} ${act.detail ?? ''}`);
  }

  /** Records an act, unless the same person recorded one with the same `key` from the same address within ten minutes. */
  async recordOnce(origin: Origin, act: ActDetails, key: string): Promise<void> {
    const now = this.#clock.now();
    const full = `${origin.by.id} ${origin.from} ${key}`;
    const known = this.#readings.get(full);
    // The earlier line may not be durable yet, so this waits for it.
    if (known && now - known.at < READING_MS) {
      await known.written;
      return;
    }
    if (this.#readings.size >= this.#forgetAt) this.#forgetExpired(now);
    const written = this.record(origin, act);
    this.#readings.set(full, { at: now, written });
    try {
      await written;
    } catch (error) {
      this.#readings.delete(full);
      throw error;
    }
  }

  /** The lines so far, oldest first. */
  entries(): AsyncIterable<OfficeEntry> {
    return this.#ledger.entries();
  }

  close(): Promise<void> {
    return this.#ledger.close();
  }

  #forgetExpired(now: number): void {
    for (const [key, { at }] of this.#readings) {
      if (now - at >= READING_MS) this.#readings.delete(key);
    }
    this.#forgetAt = Math.max(REMEMBERED, 2 * this.#readings.size);
  }
}
