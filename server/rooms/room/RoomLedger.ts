import type { Actor } from '@schemes/model/scheme/actor';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { Ledger, LedgerAct, LedgerEntry } from '@server/store/scheme/Ledger';
import { afterAct, type LedgerState, NO_ACTS, statusOf } from './ledgerState';

/** The ledger of a scheme in memory: its entries, the state that follows, and the sections that are being approved. */
export class RoomLedger {
  readonly #stored: Pick<Ledger, 'append'>;
  readonly #clock: Clock;
  readonly #entries: LedgerEntry[];
  #state: LedgerState;
  /** Ids of the people in the restriction; null: there is none. Stored, because every frame reads it. */
  #named: ReadonlySet<string> | null;
  /** Sections whose approval is being written to disk. They already refuse changes. */
  readonly #lockedSections = new Set<string>();

  /** `entries`: all that is stored so far, oldest first. */
  constructor(stored: Pick<Ledger, 'append'>, clock: Clock, entries: readonly LedgerEntry[]) {
    this.#stored = stored;
    this.#clock = clock;
    this.#entries = [...entries];
    this.#state = entries.reduce<LedgerState>(afterAct, NO_ACTS);
    this.#named = idsOf(this.#state);
  }

  /** The entries, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** The state that follows from the entries. */
  get state(): LedgerState {
    return this.#state;
  }

  /** Ids of the accounts to which the scheme is restricted; null: open to everyone with a role in the organisation. */
  get named(): ReadonlySet<string> | null {
    return this.#named;
  }

  /** Appends an entry and resolves when it is on disk. Throws when it cannot be written; then nothing has changed. */
  async append(act: Omit<LedgerAct, 'at' | 'by'>, actor: Pick<Actor, 'id' | 'name'>): Promise<LedgerEntry> {
    const by = { id: actor.id, name: actor.name };
    const entry = await this.#stored.append({ at: isoTime(this.#clock), by, ...act });
    this.#entries.push(entry);
    this.#state = afterAct(this.#state, entry);
    this.#named = idsOf(this.#state);
    return entry;
  }

  /** Refuses changes to a section until `unlock`: the section counts as approved, whatever its state in the ledger. */
  lock(section: string): void {
    this.#lockedSections.add(section);
  }

  unlock(section: string): void {
    this.#lockedSections.delete(section);
  }

  /** The state of a section, by which changes to it are judged. */
  stateOf(section: string): SectionState {
    return this.#lockedSections.has(section) ? 'approved' : statusOf(this.#state, section).state;
  }
}

function idsOf({ people }: LedgerState): ReadonlySet<string> | null {
  return people && new Set(people.map(({ id }) => id));
}
