import type { NewAccount } from '@app/context/Accounts';
import type { DemoAccount, Sessions } from '@app/context/Sessions';
import type { Cookie } from '@remix-run/node';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { OfficeLog, Origin } from '@server/office/OfficeLog';
import { MEASURES } from '@server/runtime/measures';
import type { RecordSecurity, SecurityEvent } from '@server/runtime/SecurityEvents';
import type { AccountRepository } from './AccountRepository';
import type { SessionRepository } from './SessionRepository';
import type { SetUpLink } from './SetUpLink';
import type { SignInLimit } from './SignInLimit';

/** What sign-in needs; the same for all requests. */
export interface SessionsServiceOptions {
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly limit: SignInLimit;
  readonly office: OfficeLog;
  readonly link: SetUpLink;
  /** The demo accounts that the sign-in page offers. */
  readonly demo: () => readonly DemoAccount[];
  readonly cookie: Cookie;
  /** A session has ended, so the rights of open sockets must be checked again. */
  readonly onChange: () => void;
  readonly security: RecordSecurity;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Signing in and out for one request. */
export class SessionsService implements Sessions {
  readonly #options: SessionsServiceOptions;
  readonly #session: string | null;
  readonly #address: string;

  /** `session`: this request's session id; `address`: its IP address. */
  constructor(options: SessionsServiceOptions, session: string | null, address: string) {
    this.#options = options;
    this.#session = session;
    this.#address = address;
  }

  async signIn(username: string, password: string): Promise<Result<{ readonly setCookie: string }>> {
    const { accounts, limit, office } = this.#options;
    const name = normalizeText(username).toLowerCase().slice(0, 100);
    const minutes = await limit.begin(name, this.#address);
    if (minutes !== null) {
      await this.#recordLockOut(name);
      MEASURES.signIn.record('limited');
      this.#record('sign-in-limited', this.#accountOf(name));
      return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    }
    const checked = await accounts.authenticate(name, password);
    if (!checked.ok) {
      await limit.giveBack(name, this.#address);
      return checked;
    }
    const account = checked.value;
    if (!account || account.disabled) {
      const detail = account ? { detail: 'disabled' } : {};
      await office.record(this.#nobody, { act: 'signInFailed', subject: this.#named(name), ...detail });
      MEASURES.signIn.record('failed');
      this.#record(account ? 'sign-in-disabled' : 'sign-in-failed', this.#accountOf(name));
      return refuse({ code: account ? 'refusal.accountLocked' : 'refusal.badSignIn' });
    }
    await limit.succeeded(name, this.#address);
    MEASURES.signIn.record('ok');
    this.#record('sign-in', account.id);
    return ok({ setCookie: await this.#start(account) });
  }

  /** Nobody who is signed in, at this request's address. */
  get #nobody(): Origin {
    return { by: { id: '', name: '' }, from: this.#address };
  }

  /** The name as it was typed, with the id of the account that has it. */
  #named(name: string): { readonly id: string; readonly name: string } {
    const id = this.#options.accounts.list().find(({ username }) => username === name)?.id ?? '';
    return { id, name };
  }

  /** One line for each locked account, and one for all unknown names of an address: a guesser cannot fill the ledger. */
  #recordLockOut(name: string): Promise<void> {
    const subject = this.#named(name);
    return this.#options.office.recordOnce(
      this.#nobody,
      { act: 'lockedOut', subject },
      `lockedOut ${subject.id}`,
    );
  }

  async signOut(): Promise<string> {
    const { sessions, cookie, office, onChange } = this.#options;
    const actor = this.#session === null ? null : sessions.actor(this.#session);
    if (actor) await office.record(this.#origin(actor), { act: 'signOut', subject: person(actor) });
    if (this.#session !== null) {
      this.#record('sign-out', actor?.id ?? null);
      await sessions.end(this.#session);
    }
    onChange();
    return cookie.serialize('', { maxAge: 0 });
  }

  async changeOwnPassword(old: string, next: string): Promise<Result<null>> {
    const { accounts, sessions, limit, office, onChange } = this.#options;
    const actor = this.#session === null ? null : sessions.actor(this.#session);
    const username = accounts.list().find(({ id }) => id === actor?.id)?.username;
    if (!actor || username === undefined) return refuse({ code: 'refusal.signIn' });
    const minutes = await limit.begin(username, this.#address);
    if (minutes !== null) {
      await this.#recordLockOut(username);
      this.#record('sign-in-limited', actor.id);
      return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    }
    const checked = await accounts.authenticate(username, old);
    if (!checked.ok) {
      await limit.giveBack(username, this.#address);
      return checked;
    }
    if (!checked.value) {
      const subject = { id: actor.id, name: username };
      await office.record(this.#origin(actor), { act: 'signInFailed', subject, detail: 'password' });
      this.#record('sign-in-failed', actor.id);
      return refuse({ code: 'refusal.wrongPassword' });
    }
    await limit.succeeded(username, this.#address);
    const changed = await accounts.change(actor.id, { password: next }, this.#origin(actor));
    if (!changed.ok) return changed;
    this.#record('password-changed', actor.id);
    await sessions.endAll(actor.id, this.#session ?? undefined);
    onChange();
    return ok(null);
  }

  demoAccounts(): readonly DemoAccount[] {
    return this.#options.demo();
  }

  setUpIsOpen(token: string): boolean {
    return this.#options.link.isOpen(token);
  }

  async setUp(token: string, account: NewAccount): Promise<Result<{ readonly setCookie: string }>> {
    const { accounts, link } = this.#options;
    if (!link.take(token)) return refuse({ code: 'refusal.badLink' });
    let done = false;
    try {
      const added = await accounts.add(
        { ...account, administrator: true, memberships: [] },
        { ...this.#nobody, by: { id: 'set-up', name: '' } },
      );
      if (!added.ok) return added;
      done = true;
      this.#record('first-administrator', added.value.id);
      return ok({ setCookie: await this.#start(added.value) });
    } finally {
      if (!done) link.giveBack(token);
    }
  }

  #record(event: SecurityEvent, user: string | null): void {
    this.#options.security(event, { user, address: this.#address });
  }

  /** The id of a name’s account. A name that has none is not recorded: people type passwords in its place. */
  #accountOf(username: string): string | null {
    return this.#options.accounts.list().find((account) => account.username === username)?.id ?? null;
  }

  /** Ends the earlier session, which prevents session fixation. */
  async #start(account: Person): Promise<string> {
    const { sessions, cookie, office } = this.#options;
    await office.record(this.#origin(account), { act: 'signIn', subject: person(account) });
    if (this.#session !== null) await sessions.end(this.#session);
    return cookie.serialize(await sessions.start(account.id));
  }

  #origin(of: Person): Origin {
    return { by: person(of), from: this.#address };
  }
}

function person({ id, name }: Person): Person {
  return { id, name };
}
