import type { SharedSignIn } from '@app/context/Sessions';
import { createCookie } from '@remix-run/node';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Clock } from '@server/runtime/clock';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { AccountRow } from '@server/store/register/Register';
import * as v from 'valibot';
import type { AccountRepository } from './AccountRepository';
import type { OidcProvider } from './provider/OidcProvider';
import type { SessionsService } from './SessionsService';

/** How long signing in at the provider may take, and how long the identity it returned can be linked, ms. */
export const SHARED_MS = 10 * 60_000;
/** The path to which the provider sends the browser back. */
export const CALLBACK = '/login/shared/callback';

/** What signing in with a shared account needs for one request. */
export interface SharedSignInOptions {
  /** Null: none is set up. */
  readonly provider: OidcProvider | null;
  readonly accounts: AccountRepository;
  readonly sessions: SessionsService;
  readonly clock: Clock;
  /** The key of the session cookie, from which the keys of these cookies are derived. */
  readonly secret: string;
  readonly secure: boolean;
  /** The `Cookie` header. */
  readonly cookies: string | undefined;
  /** The address that people type, `https://vanphong.example/de-an`, without a slash at its end; null: unknown. */
  readonly site: string | null;
  readonly address: string;
  /** The account of the session, when nothing is pending; null: nobody. */
  readonly person: () => AccountRow | null;
  /** Why the password must be confirmed first; null if it need not be. */
  readonly confirm: () => Refusal | null;
  readonly security: RecordSecurity;
  /** Reports what the provider did wrong, for the log. */
  readonly onProblem: (problem: unknown) => void;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const AWAY = v.strictObject({ state: text, nonce: text, verifier: text, back: text, until: v.number() });
const OFFERED = v.strictObject({ issuer: text, subject: text, name: text, until: v.number() });

/**
 * Signs a person in with an account of the office's provider, into the local account that they have linked to it. The rights
 * are those of the local account: nothing that the provider sends creates an account or a role.
 */
export class SharedSignInService implements SharedSignIn {
  readonly #options: SharedSignInOptions;

  constructor(options: SharedSignInOptions) {
    this.#options = options;
  }

  label(): string | null {
    return this.#options.provider?.label ?? null;
  }

  async begin(back: string): ReturnType<SharedSignIn['begin']> {
    const { provider, site, clock, onProblem } = this.#options;
    if (!provider || site === null) return refuse({ code: 'refusal.noProvider' });
    const begun = await provider.begin(`${site}${CALLBACK}`);
    if (!begun.ok) {
      onProblem(begun.problem);
      return refuse({ code: 'refusal.providerUnreachable', params: { label: provider.label } });
    }
    const { url, pending } = begun.value;
    const value = { ...pending, back, until: clock.now() + SHARED_MS };
    return ok({ url, setCookie: await this.#cookie('away').serialize(value, { maxAge: SHARED_MS / 1000 }) });
  }

  async finish(search: string): ReturnType<SharedSignIn['finish']> {
    const { provider, site, accounts, sessions, clock, onProblem } = this.#options;
    if (!provider || site === null) return refuse({ code: 'refusal.noProvider' });
    const away = await this.#read('away', AWAY);
    if (!away) return refuse({ code: 'refusal.providerLate' });
    const forget = await this.#cookie('away').serialize('', { maxAge: 0 });
    const finished = await provider.finish(new URL(`${site}${CALLBACK}${search}`), away);
    if (!finished.ok) {
      onProblem(finished.problem);
      const code = finished.why === 'unreachable' ? 'refusal.providerUnreachable' : 'refusal.providerRefused';
      return refuse({ code, params: { label: provider.label } });
    }
    const identity = finished.value;
    const account = accounts.ofIdentity(identity.issuer, identity.subject);
    if (!account) {
      const offered = { ...identity, until: clock.now() + SHARED_MS };
      const keep = await this.#cookie('offered').serialize(offered, { maxAge: SHARED_MS / 1000 });
      return ok({ next: `/login/link?back=${encodeURIComponent(away.back)}`, setCookies: [forget, keep] });
    }
    const signed = await sessions.signInAs(account, 'oidc');
    if (!signed.ok) return signed;
    const { setCookie, awaitsCode } = signed.value;
    const next = awaitsCode ? `/login?back=${encodeURIComponent(away.back)}` : away.back;
    return ok({ next, setCookies: [forget, setCookie] });
  }

  async offered(): Promise<string | null> {
    return (await this.#read('offered', OFFERED))?.name ?? null;
  }

  async link(): ReturnType<SharedSignIn['link']> {
    const { accounts, person: personOf, confirm } = this.#options;
    const person = personOf();
    if (!person) return refuse({ code: 'refusal.signIn' });
    const offered = await this.#read('offered', OFFERED);
    if (!offered) return refuse({ code: 'refusal.providerLate' });
    const unconfirmed = confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const { issuer, subject, name } = offered;
    const linked = await accounts.link(person.id, { issuer, subject, name }, this.#origin(person));
    if (!linked.ok) return linked;
    this.#record('identity-linked', person);
    return ok({ setCookie: await this.#cookie('offered').serialize('', { maxAge: 0 }) });
  }

  own(): string | null {
    return this.#options.person()?.identity?.name ?? null;
  }

  async unlink(): Promise<Result<null>> {
    const { accounts, person: personOf, confirm } = this.#options;
    const person = personOf();
    if (!person) return refuse({ code: 'refusal.signIn' });
    const unconfirmed = confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const changed = await accounts.change(
      person.id,
      { removeIdentity: true },
      { origin: this.#origin(person) },
    );
    if (!changed.ok) return changed;
    this.#record('identity-unlinked', person);
    return ok(null);
  }

  #record(event: 'identity-linked' | 'identity-unlinked', { id }: AccountRow): void {
    this.#options.security(event, { user: id, address: this.#options.address });
  }

  #origin({ id, name }: AccountRow) {
    return { by: { id, name }, from: this.#options.address };
  }

  /** A cookie that is signed for one purpose. Over https it is bound to this host. */
  #cookie(purpose: 'away' | 'offered') {
    const { secret, secure } = this.#options;
    const name = `de_an_shared_${purpose}`;
    return createCookie(secure ? `__Host-${name}` : name, {
      ...{ httpOnly: true, sameSite: 'lax', path: '/', secure },
      secrets: [`${secret} shared ${purpose}`],
    });
  }

  /** The value of a cookie of this purpose; null when it is absent, forged or older than its `until`. */
  async #read<T extends { readonly until: number }>(
    purpose: 'away' | 'offered',
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T | null> {
    const { cookies, clock } = this.#options;
    const value: unknown = await this.#cookie(purpose).parse(cookies ?? null);
    const parsed = v.safeParse(schema, value);
    return parsed.success && parsed.output.until > clock.now() ? parsed.output : null;
  }
}
