import { createHash, randomBytes } from 'node:crypto';
import type { Pending, SessionCard } from '@app/context/Sessions';
import type { Actor } from '@schemes/model/scheme/actor';
import { needsSecondFactor } from '@schemes/policy/can';
import type { Clock } from '@server/runtime/clock';
import type { AccountRow, Register, SessionRow } from '@server/store/register/Register';
import { dayOf, isExpired } from './accountTerm';
import { hasFactor } from './SecondFactors';

/** A session ends after this time without an act of its person, ms. */
export const SESSION_IDLE_MS = 60 * 60_000;
/** A session ends this long after sign-in, however much it is used, ms. */
export const SESSION_LIFE_MS = 12 * 3_600_000;
/** How long a session waits for the code of a second factor, ms. */
const CODE_MS = 5 * 60_000;
/** Shortest time between two writes of a session's last use, ms. */
const NOTE_MS = 10 * 60_000;
/** Characters of the hash that name a session in a list. */
const KEY_LENGTH = 16;

/** The settings of a server for sessions. */
export interface SessionRules {
  /** How long a session lasts without use, ms. */
  readonly idleMs?: number | undefined;
  /** Whether people who administer, audit, approve or issue must have a second factor. */
  readonly demandsFactor?: boolean | undefined;
}

/** The sessions. Only the cookie holds a session's id; the register stores its hash. */
export class SessionRepository {
  readonly #register: Pick<Register, 'accounts' | 'sessions'>;
  readonly #clock: Clock;
  readonly #idleMs: number;
  readonly #demandsFactor: boolean;
  /** Last use by hash, more exact than the stored one. */
  readonly #usedAt = new Map<string, number>();
  /** By account, the day that is being written as its last use: many frames at once cause one write. */
  readonly #noting = new Map<string, string>();
  readonly #sessionsByHash = indexed((session: SessionRow) => session.hash);
  readonly #accountsById = indexed((account: AccountRow) => account.id);

  constructor(
    register: Pick<Register, 'accounts' | 'sessions'>,
    clock: Clock,
    { idleMs = SESSION_IDLE_MS, demandsFactor = false }: SessionRules = {},
  ) {
    this.#demandsFactor = demandsFactor;
    this.#register = register;
    this.#clock = clock;
    this.#idleMs = idleMs;
  }

  /** How many sessions have not ended. */
  liveCount(): number {
    return this.#register.sessions.data.filter((session) => this.#isLive(session)).length;
  }

  /**
   * Starts a session and returns its id. Removes expired sessions. `awaitsCode`: the session only allows entering a code.
   * `authenticatedAt`: when the password was entered, ms; absent: now; 0: none was entered.
   */
  async start(
    account: string,
    address?: string,
    awaitsCode = false,
    authenticatedAt?: number,
  ): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    await this.#register.sessions.update((sessions) => {
      const live = sessions.filter((session) => this.#isLive(session));
      live.push({
        hash: hashOf(id),
        account,
        seenAt: now,
        expiresAt: now + (awaitsCode ? CODE_MS : this.#idleMs),
        startedAt: now,
        ...(awaitsCode ? { awaitsCode } : {}),
        ...(authenticatedAt === undefined ? {} : { authenticatedAt }),
        ...(address === undefined ? {} : { address }),
      });
      sessions.splice(0, sessions.length, ...live);
    });
    for (const hash of this.#usedAt.keys()) if (!this.#row(hash)) this.#usedAt.delete(hash);
    if (!awaitsCode) await this.#noteSeen(account, now);
    return id;
  }

  async end(id: string): Promise<void> {
    await this.#remove((session) => session.hash === hashOf(id));
  }

  /** Ends every session of an account, except the one with the id `except`. */
  async endAll(account: string, except?: string): Promise<void> {
    const excepted = except === undefined ? null : hashOf(except);
    await this.#remove((session) => session.account === account && session.hash !== excepted);
  }

  /** Ends the session of an account that a list shows under this key. */
  async endListed(account: string, key: string): Promise<void> {
    await this.#remove((session) => session.account === account && keyOf(session) === key);
  }

  /** The open sessions of an account: first `own`, the id of the requesting session, then the others, last used first. */
  list(account: string, own: string | null): readonly SessionCard[] {
    const ownHash = own === null ? null : hashOf(own);
    return this.#register.sessions.data
      .filter((session) => session.account === account && !session.awaitsCode && this.#isLive(session))
      .map((session) => ({
        key: keyOf(session),
        startedAt: new Date(startOf(session)).toISOString(),
        usedAt: new Date(this.#lastUse(session)).toISOString(),
        address: session.address ?? null,
        isOwn: session.hash === ownHash,
      }))
      .sort(
        (one, other) => Number(other.isOwn) - Number(one.isOwn) || other.usedAt.localeCompare(one.usedAt),
      );
  }

  /**
   * The account of a session, even while its person must set a password or a factor. Null when the session has ended or
   * awaits a code, and when the account is disabled or expired.
   */
  person(id: string): AccountRow | null {
    const row = this.#row(hashOf(id));
    const account = this.#accountOf(row);
    return account && this.#isOpen(account) && !row?.awaitsCode ? account : null;
  }

  /** The account whose second factor a session waits for; null when it waits for none. */
  awaiting(id: string): AccountRow | null {
    const row = this.#row(hashOf(id));
    const account = this.#accountOf(row);
    return account && this.#isOpen(account) && row?.awaitsCode ? account : null;
  }

  /** Why an account may not be used now; null: it may. */
  closedFor(account: AccountRow): 'disabled' | 'expired' | null {
    if (account.disabled) return 'disabled';
    return isExpired(account, this.#clock.now()) ? 'expired' : null;
  }

  /** Whether this server demands a second factor of an account. */
  isFactorDemanded(account: AccountRow): boolean {
    const actor = actorOf(account, this.#clock.now());
    return this.#demandsFactor && actor !== null && needsSecondFactor(actor);
  }

  /** What the person of a session must do before anything else; null: nothing, or the session has ended. */
  pending(id: string): Pending | null {
    const row = this.#row(hashOf(id));
    const account = this.#accountOf(row);
    return account && this.#isOpen(account) ? this.#pendingOf(row, account) : null;
  }

  /** When the person of a session last entered the password, ms; 0: they did not, or the session has ended. */
  authenticatedAt(id: string): number {
    const row = this.#row(hashOf(id));
    return row?.authenticatedAt ?? row?.startedAt ?? 0;
  }

  /** Records that the person of a session has entered the password again. */
  async recordAuthentication(id: string): Promise<void> {
    const hash = hashOf(id);
    await this.#register.sessions.update((sessions) => {
      const session = sessions.find((candidate) => candidate.hash === hash);
      if (session) session.authenticatedAt = this.#clock.now();
    });
  }

  /** The current actor of a session; null when it has ended or its account may not sign in. */
  actor(id: string): Actor | null {
    return this.watch(id)();
  }

  /** Returns a function that looks up the session's current actor. It is cheap enough for every frame of a socket. */
  watch(id: string): () => Actor | null {
    const hash = hashOf(id);
    return () => {
      const row = this.#row(hash);
      const account = this.#accountOf(row);
      // A person with something pending may do nothing else, on pages and sockets alike.
      return account && !this.#pendingOf(row, account) ? actorOf(account, this.#clock.now()) : null;
    };
  }

  /**
   * Returns a function that records a use of the session. Each use postpones the idle end of the session, never its absolute
   * end. The function is cheap enough for every frame of a socket; it returns null when there is nothing to write.
   */
  sessionToucher(id: string): () => Promise<void> | null {
    const hash = hashOf(id);
    return () => {
      const now = this.#clock.now();
      const row = this.#row(hash);
      if (!row) return null;
      this.#usedAt.set(hash, now);
      const seen = this.#noteSeen(row.account, now);
      if (now - row.seenAt < Math.min(NOTE_MS, this.#idleMs / 2)) return seen;
      const written = this.#register.sessions.update((sessions) => {
        const session = sessions.find((candidate) => candidate.hash === hash);
        if (!session) return;
        const startedAt = startOf(session);
        Object.assign(session, { startedAt, seenAt: now, expiresAt: now + this.#idleMs });
      });
      return seen === null ? written : Promise.all([seen, written]).then(() => {});
    };
  }

  /** Writes the day of an account's last use, once a day; null if it is already written, or being written. */
  #noteSeen(id: string, now: number): Promise<void> | null {
    const day = dayOf(now);
    const account = this.#accountsById(this.#register.accounts.data).get(id);
    if (!account || account.lastSeen === day || this.#noting.get(id) === day) return null;
    this.#noting.set(id, day);
    return this.#register.accounts
      .update((accounts) => {
        const row = accounts.find((candidate) => candidate.id === id);
        if (row) row.lastSeen = day;
      })
      .finally(() => this.#noting.delete(id));
  }

  /** Whether an account may be used now: it is neither disabled nor expired. */
  #isOpen(account: AccountRow): boolean {
    return this.closedFor(account) === null;
  }

  #pendingOf(row: SessionRow | undefined, account: AccountRow): Pending | null {
    if (row?.awaitsCode) return 'code';
    if (account.changePassword) return 'password';
    return !hasFactor(account) && this.isFactorDemanded(account) ? 'factor' : null;
  }

  #accountOf(row: SessionRow | undefined): AccountRow | undefined {
    return row && this.#accountsById(this.#register.accounts.data).get(row.account);
  }

  #row(hash: string) {
    const row = this.#sessionsByHash(this.#register.sessions.data).get(hash);
    return row && this.#isLive(row) ? row : undefined;
  }

  #isLive(session: SessionRow): boolean {
    const idleEnd = session.expiresAt + this.#lastUse(session) - session.seenAt;
    return Math.min(idleEnd, startOf(session) + SESSION_LIFE_MS) > this.#clock.now();
  }

  #lastUse(session: SessionRow): number {
    return Math.max(session.seenAt, this.#usedAt.get(session.hash) ?? 0);
  }

  async #remove(isRemoved: (session: SessionRow) => boolean): Promise<void> {
    await this.#register.sessions.update((sessions) => {
      const remaining = sessions.filter((session) => !isRemoved(session));
      sessions.splice(0, sessions.length, ...remaining);
    });
  }
}

/** The actor of an account with its rights at `now` (ms); null for an account that is absent, disabled or expired. */
export function actorOf(account: AccountRow | undefined, now: number): Actor | null {
  if (!account || account.disabled || isExpired(account, now)) return null;
  const { id, name, administrator, auditor, offices } = account;
  return { id, name, administrator, ...(auditor ? { auditor } : {}), memberships: offices };
}

/** When a session began; earlier versions stored only its last use. */
function startOf(session: SessionRow): number {
  return session.startedAt ?? session.seenAt;
}

function keyOf(session: SessionRow): string {
  return session.hash.slice(0, KEY_LENGTH);
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Returns a function that indexes rows by a key. It rebuilds the index when it is called with another array. */
function indexed<Row>(key: (row: Row) => string): (rows: readonly Row[]) => ReadonlyMap<string, Row> {
  let indexedRows: readonly Row[] | null = null;
  let index: ReadonlyMap<string, Row> = new Map();
  return (rows) => {
    if (rows !== indexedRows) {
      index = new Map(rows.map((row) => [key(row), row]));
      indexedRows = rows;
    }
    return index;
  };
}
