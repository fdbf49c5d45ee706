import type { NewAccount } from '@app/context/Accounts';
import type { CredentialNotice, DemoAccount, Pending, SessionCard, Sessions } from '@app/context/Sessions';
import type { Cookie } from '@remix-run/node';
import { formatDay } from '@schemes/messages/formatWhen';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Actor } from '@schemes/model/scheme/actor';
import { ok, type Refused, type Result, refuse } from '@schemes/policy/Result';
import type { OfficeLog, Origin } from '@server/office/OfficeLog';
import { MEASURES } from '@server/runtime/measures';
import type { RecordSecurity, SecurityEvent } from '@server/runtime/SecurityEvents';
import type { AccountRow } from '@server/store/register/Register';
import type { AccountRepository } from './AccountRepository';
import type { Passkeys } from './Passkeys';
import { readAuthentication } from './passkeys/credentialShape';
import { relyingPartyOf } from './passkeys/relyingParty';
import { hasFactor, type SecondFactors } from './SecondFactors';
import type { SessionRepository } from './SessionRepository';
import type { SetUpLink } from './SetUpLink';
import type { SignInLimit } from './SignInLimit';

/** What sign-in needs; the same for all requests. */
export interface SessionsServiceOptions {
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly limit: SignInLimit;
  readonly office: OfficeLog;
  readonly factors: SecondFactors;
  readonly passkeys: Passkeys;
  /** The origin that people type; null: unknown. */
  readonly origin: string | null;
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

  async signIn(
    username: string,
    password: string,
  ): Promise<Result<{ readonly setCookie: string; readonly awaitsCode: boolean }>> {
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
      if (isUncounted(checked)) await limit.uncount(name, this.#address);
      return checked;
    }
    const account = checked.value;
    if (!account) {
      await office.record(this.#nobody, { act: 'signInFailed', subject: this.#named(name) });
      MEASURES.signIn.record('failed');
      this.#record('sign-in-failed', this.#accountOf(name));
      return refuse({ code: 'refusal.badSignIn' });
    }
    const closed = await this.#refusalOfClosed(account);
    if (closed) return closed;
    if (hasFactor(account)) {
      // Earlier failures stay counted: otherwise a person who knows the password could try codes without limit.
      await limit.uncount(name, this.#address);
      await office.record(this.#nobody, { act: 'codeAsked', subject: person(account) });
      return ok({ setCookie: await this.#replace(account, true), awaitsCode: true });
    }
    await limit.succeeded(name, this.#address);
    MEASURES.signIn.record('ok');
    this.#record('sign-in', account.id);
    return ok({ setCookie: await this.#start(account), awaitsCode: false });
  }

  /** Refuses, and records, the sign-in to a disabled or expired account after its check succeeded; null: it can be used. */
  async #refusalOfClosed(account: AccountRow): Promise<Refused | null> {
    const { sessions, office } = this.#options;
    const why = sessions.closedFor(account);
    if (why === null) return null;
    const subject = { id: account.id, name: account.username };
    await office.record(this.#nobody, { act: 'signInFailed', subject, detail: why });
    MEASURES.signIn.record('failed');
    this.#record(`sign-in-${why}`, account.id);
    if (why === 'disabled') return refuse({ code: 'refusal.accountLocked' });
    return refuse({ code: 'refusal.accountExpired', params: { day: formatDay(account.expires ?? '') } });
  }

  async enterCode(code: string): Promise<Result<{ readonly setCookie: string }>> {
    const { sessions, factors } = this.#options;
    const account = this.#session === null ? null : sessions.awaiting(this.#session);
    if (!account) return refuse({ code: 'refusal.signIn' });
    const tried = await this.countTry(account, () => factors.useCode(account.id, code));
    if (!tried.ok) return tried;
    MEASURES.signIn.record('ok');
    this.#record('sign-in', account.id);
    return ok({ setCookie: await this.#start(account, undefined, this.#enteredBefore()) });
  }

  /**
   * Signs in a person whom another service has verified; `by` names the service. A second factor is required, as after
   * a password. The session is treated as one without a password, because the provider may sign in anybody who uses
   * that person's computer.
   */
  async signInAs(
    account: AccountRow,
    by: 'oidc',
  ): Promise<Result<{ readonly setCookie: string; readonly awaitsCode: boolean }>> {
    const closed = await this.#refusalOfClosed(account);
    if (closed) return closed;
    if (hasFactor(account)) {
      await this.#options.office.record(this.#nobody, {
        act: 'codeAsked',
        subject: person(account),
        detail: by,
      });
      return ok({ setCookie: await this.#replace(account, true, 0), awaitsCode: true });
    }
    MEASURES.signIn.record('ok');
    this.#record('sign-in', account.id);
    return ok({ setCookie: await this.#start(account, by, 0), awaitsCode: false });
  }

  awaited(): { readonly app: boolean; readonly passkey: boolean } {
    const { sessions, origin } = this.#options;
    const account = this.#session === null ? null : sessions.awaiting(this.#session);
    const party = relyingPartyOf(origin);
    const isHere = (host: string) => typeof party !== 'string' && party.id === host;
    return {
      app: account?.secondFactor !== undefined,
      passkey: (account?.passkeys ?? []).some(({ host }) => isHere(host)),
    };
  }

  async beginPasskey(): ReturnType<Sessions['beginPasskey']> {
    const { sessions, passkeys, origin } = this.#options;
    const party = relyingPartyOf(origin);
    if (typeof party === 'string') return refuse({ code: 'refusal.passkeyNotHere' });
    const account = this.#session === null ? null : sessions.awaiting(this.#session);
    return ok(await passkeys.beginSignIn(account, party, this.#address));
  }

  async finishPasskey(json: string): Promise<Result<{ readonly setCookie: string }>> {
    const { sessions, passkeys, origin, limit } = this.#options;
    const party = relyingPartyOf(origin);
    if (typeof party === 'string') return refuse({ code: 'refusal.passkeyNotHere' });
    const response = readAuthentication(json);
    const awaiting = this.#session === null ? null : sessions.awaiting(this.#session);
    const account = awaiting ?? (response ? passkeys.ownerOf(response.id) : null);
    if (!response || !account) {
      // The passkey belongs to no account, so the failure is counted only for the address.
      const minutes = await limit.begin('', this.#address);
      MEASURES.signIn.record('failed');
      this.#record('sign-in-failed', null);
      if (minutes !== null) return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
      return refuse({ code: 'refusal.passkeyRefused' });
    }
    const tried = await this.countTry(account, () =>
      passkeys.verify(account, party, response, awaiting === null),
    );
    if (!tried.ok) {
      return tried.refusal.code === 'refusal.wrongCode' ? refuse({ code: 'refusal.passkeyRefused' }) : tried;
    }
    const closed = await this.#refusalOfClosed(account);
    if (closed) return closed;
    MEASURES.signIn.record('ok');
    this.#record('sign-in', account.id);
    // A passkey that is a second factor may not have verified its user, so the time of the password is used.
    const entered = awaiting === null ? undefined : this.#enteredBefore();
    return ok({ setCookie: await this.#start(account, 'passkey', entered) });
  }

  /** Runs the check of a second factor. Failures are recorded, and count towards the limit of failed passwords. */
  async countTry(account: AccountRow, check: () => Promise<boolean>): Promise<Result<null>> {
    const { limit, office } = this.#options;
    const { username } = account;
    const minutes = await limit.begin(username, this.#address);
    if (minutes !== null) {
      await this.#recordLockOut(username);
      this.#record('sign-in-limited', account.id);
      return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    }
    if (!(await check())) {
      // Only a session that is signed in shows that it is the account's own person who entered the code.
      const origin = this.#person() ? this.#origin(account) : this.#nobody;
      await office.record(origin, { act: 'codeFailed', subject: person(account) });
      MEASURES.signIn.record('failed');
      this.#record('sign-in-failed', account.id);
      return refuse({ code: 'refusal.wrongCode' });
    }
    await limit.succeeded(username, this.#address);
    return ok(null);
  }

  /** The origin of a request without a signed-in person. */
  get #nobody(): Origin {
    return { by: { id: '', name: '' }, from: this.#address };
  }

  /** The user name as it was typed, with the id of its account; the id is empty when no account has the name. */
  #named(name: string): { readonly id: string; readonly name: string } {
    const id = this.#options.accounts.list().find(({ username }) => username === name)?.id ?? '';
    return { id, name };
  }

  /**
   * Records a lock-out: in ten minutes, at most one line for each account and one for all unknown names from an
   * address. Guessing can therefore not fill the ledger.
   */
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
    const account = this.#person();
    if (account) await office.record(this.#origin(account), { act: 'signOut', subject: person(account) });
    if (this.#session !== null) {
      this.#record('sign-out', account?.id ?? null);
      await sessions.end(this.#session);
    }
    onChange();
    return cookie.serialize('', { maxAge: 0 });
  }

  async changeOwnPassword(old: string, next: string): Promise<Result<null>> {
    const { accounts, sessions, onChange } = this.#options;
    const account = this.#person();
    if (!account) return refuse({ code: 'refusal.signIn' });
    const { id } = account;
    if (account.directory !== undefined) return refuse({ code: 'refusal.passwordInDirectory' });
    const checked = await this.#check(account, old);
    if (!checked.ok) return checked;
    if (old.normalize('NFC') === next.normalize('NFC')) return refuse({ code: 'refusal.passwordSame' });
    const changed = await accounts.change(id, { password: next }, { origin: this.#origin(account) });
    if (!changed.ok) return changed;
    this.#record('password-changed', id);
    await sessions.endAll(id, this.#session ?? undefined);
    if (this.#session !== null) await sessions.recordAuthentication(this.#session);
    onChange();
    return ok(null);
  }

  async confirmPassword(password: string): Promise<Result<null>> {
    const { sessions, office } = this.#options;
    const account = this.#person();
    if (!account || this.#session === null) return refuse({ code: 'refusal.signIn' });
    const checked = await this.#check(account, password);
    if (!checked.ok) return checked;
    await office.record(this.#origin(account), { act: 'passwordConfirmed', subject: person(account) });
    await sessions.recordAuthentication(this.#session);
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
    await this.#recordEnd(actor, (session) => session.key === key);
    await this.#options.sessions.endListed(actor.id, key);
    this.#options.onChange();
    return ok(null);
  }

  async endOthers(): Promise<Result<null>> {
    const actor = this.#actor();
    if (!actor) return refuse({ code: 'refusal.signIn' });
    await this.#recordEnd(actor, ({ isOwn }) => !isOwn);
    await this.#options.sessions.endAll(actor.id, this.#session ?? undefined);
    this.#options.onChange();
    return ok(null);
  }

  /** Records each session that its person ends from the list. */
  async #recordEnd(actor: Person, isEnded: (session: SessionCard) => boolean): Promise<void> {
    const ended = this.own().filter(isEnded);
    const acts = ended.map(({ startedAt, usedAt, address }) => ({
      act: 'sessionEnded' as const,
      subject: person(actor),
      before: { startedAt, usedAt, address },
    }));
    await this.#options.office.recordAll(this.#origin(actor), acts);
  }

  passwordPlace(): 'here' | 'directory' {
    return this.#person()?.directory === undefined ? 'here' : 'directory';
  }

  notices(): readonly CredentialNotice[] {
    return this.#person()?.notices ?? [];
  }

  async acknowledge(ids: readonly string[]): Promise<Result<null>> {
    const account = this.#person();
    if (!account) return refuse({ code: 'refusal.signIn' });
    await this.#options.accounts.acknowledge(account.id, ids);
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
    if (!link.use(token)) return refuse({ code: 'refusal.badLink' });
    let done = false;
    try {
      const added = await accounts.add(
        { ...account, administrator: true, memberships: [] },
        { origin: { ...this.#nobody, by: { id: 'set-up', name: '' } } },
      );
      if (!added.ok) return added;
      done = true;
      this.#record('first-administrator', added.value.id);
      return ok({ setCookie: await this.#start(added.value) });
    } finally {
      if (!done) link.restore(token);
    }
  }

  /** Verifies the password of a person who is signed in. Failures are counted and recorded. */
  async #check(account: AccountRow, password: string): Promise<Result<null>> {
    const { accounts, limit, office } = this.#options;
    const { id, username } = account;
    const minutes = await limit.begin(username, this.#address);
    if (minutes !== null) {
      await this.#recordLockOut(username);
      this.#record('sign-in-limited', id);
      return refuse({ code: 'refusal.tooManySignIns', params: { minutes } });
    }
    const checked = await accounts.authenticate(username, password);
    if (!checked.ok) {
      if (isUncounted(checked)) await limit.uncount(username, this.#address);
      return checked;
    }
    if (!checked.value) {
      const subject = { id, name: username };
      await office.record(this.#origin(account), { act: 'signInFailed', subject, detail: 'password' });
      this.#record('sign-in-failed', id);
      return refuse({ code: 'refusal.wrongPassword' });
    }
    await limit.uncount(username, this.#address);
    return ok(null);
  }

  /** The account of this request's session, even while something is pending; null while a code is awaited. */
  #person(): AccountRow | null {
    return this.#session === null ? null : this.#options.sessions.person(this.#session);
  }

  #actor(): Actor | null {
    return this.#session === null ? null : this.#options.sessions.actor(this.#session);
  }

  #record(event: SecurityEvent, user: string | null): void {
    this.#options.security(event, { user, address: this.#address });
  }

  /** The id of the account with this user name; null for an unknown name, which is not logged: it may be a mistyped password. */
  #accountOf(username: string): string | null {
    return this.#options.accounts.list().find((account) => account.username === username)?.id ?? null;
  }

  /** When the password was entered before the second factor, ms; 0: it was not. */
  #enteredBefore(): number {
    return this.#session === null ? 0 : this.#options.sessions.authenticatedAt(this.#session);
  }

  /** `by`: how the person signed in, if not by password and code. `authenticatedAt`: as in `SessionRepository.start`. */
  async #start(account: Person, by?: 'passkey' | 'oidc', authenticatedAt?: number): Promise<string> {
    const act = { act: 'signIn' as const, subject: person(account), ...(by ? { detail: by } : {}) };
    await this.#options.office.record(this.#origin(account), act);
    return this.#replace(account, false, authenticatedAt);
  }

  /** Ends the earlier session, which prevents session fixation, and starts another. */
  async #replace(account: Person, awaitsCode: boolean, authenticatedAt?: number): Promise<string> {
    const { sessions, cookie } = this.#options;
    if (this.#session !== null) await sessions.end(this.#session);
    return cookie.serialize(await sessions.start(account.id, this.#address, awaitsCode, authenticatedAt));
  }

  #origin(of: Person): Origin {
    return { by: person(of), from: this.#address };
  }
}

/**
 * Whether a refused sign-in is not counted as an attempt: the server was busy, and the caller learned nothing. An
 * unreachable directory does count, because it shows that the name belongs to a directory account.
 */
function isUncounted({ refusal }: Refused): boolean {
  return refusal.code === 'refusal.signInBusy';
}

function person({ id, name }: Person): Person {
  return { id, name };
}
