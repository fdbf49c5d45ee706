import type { NewAccount } from '@app/context/Accounts';
import type { DemoAccount, Pending, SessionCard, Sessions } from '@app/context/Sessions';
import type { Cookie } from '@remix-run/node';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Actor } from '@schemes/model/scheme/actor';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { AccountRepository } from './AccountRepository';
import type { SecondFactors } from './SecondFactors';
import type { SessionRepository } from './SessionRepository';
import type { SetUpLink } from './SetUpLink';
import type { SignInLimit } from './SignInLimit';

/** What sign-in needs; the same for all requests. */
export interface SessionsServiceOptions {
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly limit: SignInLimit;
  readonly factors: SecondFactors;
  readonly link: SetUpLink;
  /** The demo accounts that the sign-in page offers. */
  readonly demo: () => readonly DemoAccount[];
  readonly cookie: Cookie;
  /** A session has ended, so the rights of open sockets must be checked again. */
  readonly onChange: () => void;
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

  async signIn(
    username: string,
    password: string,
  ): Promise<Result<{ readonly setCookie: string; readonly awaitsCode: boolean }>> {
    const { accounts, limit } = this.#options;
    const name = normalizeText(username).toLowerCase().slice(0, 100);
    const minutes = await limit.begin(name, this.#address);
    if (minutes !== null) return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    const checked = await accounts.authenticate(name, password);
    if (!checked.ok) {
      await limit.giveBack(name, this.#address);
      return checked;
    }
    const account = checked.value;
    if (!account) return refuse({ code: 'refusal.badSignIn' });
    if (account.disabled) return refuse({ code: 'refusal.accountLocked' });
    if (account.secondFactor) {
      // The failures before it stay counted, or whoever knows the password could try codes without end.
      await limit.giveBack(name, this.#address);
      return ok({ setCookie: await this.#start(account.id, true), awaitsCode: true });
    }
    await limit.succeeded(name, this.#address);
    return ok({ setCookie: await this.#start(account.id), awaitsCode: false });
  }

  async enterCode(code: string): Promise<Result<{ readonly setCookie: string }>> {
    const { sessions, factors } = this.#options;
    const account = this.#session === null ? null : sessions.awaiting(this.#session);
    if (!account) return refuse({ code: 'refusal.signIn' });
    const tried = await this.countTry(account.username, () => factors.take(account.id, code));
    return tried.ok ? ok({ setCookie: await this.#start(account.id) }) : tried;
  }

  /** Runs a check of a code of the second factor; failures are counted as those of passwords. */
  async countTry(username: string, check: () => Promise<boolean>): Promise<Result<null>> {
    const { limit } = this.#options;
    const minutes = await limit.begin(username, this.#address);
    if (minutes !== null) return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    if (!(await check())) return refuse({ code: 'refusal.wrongCode' });
    await limit.succeeded(username, this.#address);
    return ok(null);
  }

  async signOut(): Promise<string> {
    const { sessions, cookie, onChange } = this.#options;
    if (this.#session !== null) await sessions.end(this.#session);
    onChange();
    return cookie.serialize('', { maxAge: 0 });
  }

  async changeOwnPassword(old: string, next: string): Promise<Result<null>> {
    const { accounts, sessions, onChange } = this.#options;
    const person = this.#session === null ? null : sessions.person(this.#session);
    if (!person) return refuse({ code: 'refusal.signIn' });
    const { id, username } = person;
    const checked = await this.#check(username, old);
    if (!checked.ok) return checked;
    if (old.normalize('NFC') === next.normalize('NFC')) return refuse({ code: 'refusal.passwordSame' });
    const changed = await accounts.change(id, { password: next });
    if (!changed.ok) return changed;
    await sessions.endAll(id, this.#session ?? undefined);
    if (this.#session !== null) await sessions.authenticated(this.#session);
    onChange();
    return ok(null);
  }

  async confirmPassword(password: string): Promise<Result<null>> {
    const { sessions } = this.#options;
    const person = this.#session === null ? null : sessions.person(this.#session);
    if (!person || this.#session === null) return refuse({ code: 'refusal.signIn' });
    const checked = await this.#check(person.username, password);
    if (checked.ok) await sessions.authenticated(this.#session);
    return checked;
  }

  pending(): Pending | null {
    return this.#session === null ? null : this.#options.sessions.pending(this.#session);
  }

  own(): readonly SessionCard[] {
    const actor = this.#actor();
    return actor ? this.#options.sessions.list(actor.id, this.#session) : [];
  }

  async endOwn(key: string): Promise<Result<null>> {
    const actor = this.#actor();
    if (!actor) return refuse({ code: 'refusal.signIn' });
    await this.#options.sessions.endListed(actor.id, key);
    this.#options.onChange();
    return ok(null);
  }

  async endOthers(): Promise<Result<null>> {
    const actor = this.#actor();
    if (!actor) return refuse({ code: 'refusal.signIn' });
    await this.#options.sessions.endAll(actor.id, this.#session ?? undefined);
    this.#options.onChange();
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
      const added = await accounts.add({ ...account, administrator: true, memberships: [] });
      if (!added.ok) return added;
      done = true;
      return ok({ setCookie: await this.#start(added.value.id) });
    } finally {
      if (!done) link.giveBack(token);
    }
  }

  /** Verifies the password of somebody who is signed in; failures are counted. */
  async #check(username: string, password: string): Promise<Result<null>> {
    const { accounts, limit } = this.#options;
    const minutes = await limit.begin(username, this.#address);
    if (minutes !== null) return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    const checked = await accounts.authenticate(username, password);
    if (!checked.ok) {
      await limit.giveBack(username, this.#address);
      return checked;
    }
    if (!checked.value) return refuse({ code: 'refusal.wrongPassword' });
    await limit.giveBack(username, this.#address);
    return ok(null);
  }

  #actor(): Actor | null {
    return this.#session === null ? null : this.#options.sessions.actor(this.#session);
  }

  /** Ends the earlier session, which prevents session fixation. */
  async #start(account: string, awaitsCode = false): Promise<string> {
    const { sessions, cookie } = this.#options;
    if (this.#session !== null) await sessions.end(this.#session);
    return cookie.serialize(await sessions.start(account, this.#address, awaitsCode));
  }
}
