import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Clock } from '@server/runtime/clock';
import type { AccountRow, Register, SessionRow } from '@server/store/register/Register';

/** A session expires after this time without use, ms. */
export const SESSION_MS = 12 * 3_600_000;
/** Shortest time between two writes of a session's last use, ms. */
const NOTE_MS = 10 * 60_000;

/** The sessions. Only the cookie holds a session's id; the register stores its hash. */
export class SessionRepository {
  readonly #register: Pick<Register, 'accounts' | 'sessions'>;
  readonly #clock: Clock;
  readonly #sessionsByHash = indexed((session: SessionRow) => session.hash);
  readonly #accountsById = indexed((account: AccountRow) => account.id);

  constructor(register: Pick<Register, 'accounts' | 'sessions'>, clock: Clock) {
    this.#register = register;
    this.#clock = clock;
  }

  /** Starts a session and returns its id. Removes expired sessions. */
  async start(account: string): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    await this.#register.sessions.update((sessions) => {
      const live = sessions.filter((session) => session.expiresAt > now);
      live.push({ hash: hashOf(id), account, seenAt: now, expiresAt: now + SESSION_MS });
      sessions.splice(0, sessions.length, ...live);
    });
    return id;
  }

  async end(id: string): Promise<void> {
    await this.#remove((session) => session.hash === hashOf(id));
  }

  /** Ends every session of an account except one. */
  async endAll(account: string, but?: string): Promise<void> {
    const kept = but === undefined ? null : hashOf(but);
    await this.#remove((session) => session.account === account && session.hash !== kept);
  }

  /** The current actor of a session; null when it has ended or its account may not sign in. */
  actor(id: string): Actor | null {
    return this.watch(id)();
  }

  /** A function that returns the session's current actor; cheap enough for every frame of a socket. */
  watch(id: string): () => Actor | null {
    const hash = hashOf(id);
    return () => {
      const row = this.#row(hash);
      return row ? actorOf(this.#accountsById(this.#register.accounts.data).get(row.account)) : null;
    };
  }

  /**
   * A function that records the use of a session and so extends it; cheap enough for every frame of a socket. It
   * returns null when there is nothing to write.
   */
  sessionToucher(id: string): () => Promise<void> | null {
    const hash = hashOf(id);
    return () => {
      const now = this.#clock.now();
      const row = this.#row(hash);
      if (!row || now - row.seenAt < NOTE_MS) return null;
      return this.#register.sessions.update((sessions) => {
        const session = sessions.find((candidate) => candidate.hash === hash);
        if (session) Object.assign(session, { seenAt: now, expiresAt: now + SESSION_MS });
      });
    };
  }

  #row(hash: string) {
    const row = this.#sessionsByHash(this.#register.sessions.data).get(hash);
    return row && row.expiresAt > this.#clock.now() ? row : undefined;
  }

  async #remove(gone: (session: { hash: string; account: string }) => boolean): Promise<void> {
    await this.#register.sessions.update((sessions) => {
      const kept = sessions.filter((session) => !gone(session));
      sessions.splice(0, sessions.length, ...kept);
    });
  }
}

/** The actor of an account with its current rights; null for a deleted or disabled account. */
export function actorOf(account: AccountRow | undefined): Actor | null {
  if (!account || account.disabled) return null;
  const { id, name, administrator, auditor, offices } = account;
  return { id, name, administrator, ...(auditor ? { auditor } : {}), memberships: offices };
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Indexes a collection's rows by a key. The index is rebuilt when the collection has changed. */
function indexed<Row>(key: (row: Row) => string): (rows: readonly Row[]) => ReadonlyMap<string, Row> {
  let of: readonly Row[] | null = null;
  let index: ReadonlyMap<string, Row> = new Map();
  return (rows) => {
    if (rows !== of) {
      index = new Map(rows.map((row) => [key(row), row]));
      of = rows;
    }
    return index;
  };
}
