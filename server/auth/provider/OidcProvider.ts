import type { Configuration } from 'openid-client';

/** The OpenID Connect provider at which people can sign in instead of with a password here. */
export interface ProviderSettings {
  /** The issuer's address; http only on loopback. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: a public client, which only PKCE protects. */
  readonly clientSecret?: string | undefined;
  /** What the button on the sign-in page says. */
  readonly label: string;
}

/** What the browser stores in a cookie while it is at the provider. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The person whom the provider names. Issuer and subject together identify them permanently; the name is only shown. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

/** What the provider answered. `problem`: for the log. */
export type ProviderResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'unreachable' | 'refused'; readonly problem: unknown };

/** How long the provider may take to answer, s. */
const TIMEOUT_S = 10;
/** How long the provider's configuration is cached, ms. */
const CACHED_MS = 3_600_000;
const MAX_NAME = 200;
/** Loaded at the first sign-in with the provider: most offices have none. */
const openId = () => import('openid-client');

/**
 * The provider of shared accounts: authorization code flow with PKCE, state and nonce, by `openid-client`. The server sends
 * it no request before a person wants to sign in with it.
 */
export class OidcProvider {
  readonly #settings: ProviderSettings;
  readonly #now: () => number;
  #cached: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null;

  /** `now`: ms since 1970. */
  constructor(settings: ProviderSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
  }

  get label(): string {
    return this.#settings.label;
  }

  /**
   * The URL to which the browser is redirected, and what it must store until it returns. `callback`: the URL to which
   * the provider redirects it.
   */
  async begin(
    callback: string,
  ): Promise<ProviderResult<{ readonly url: string; readonly pending: PendingSignIn }>> {
    const client = await openId();
    const pending = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    try {
      const url = client.buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: callback,
        scope: 'openid profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { ok: true, value: { url: url.href, pending } };
    } catch (problem) {
      return { ok: false, why: 'unreachable', problem };
    }
  }

  /** The person who signed in. `url`: the URL to which the provider redirected the browser, as the browser shows it. */
  async finish(
    url: URL,
    { state, nonce, verifier }: PendingSignIn,
  ): Promise<ProviderResult<ExternalIdentity>> {
    try {
      const { authorizationCodeGrant } = await openId();
      const tokens = await authorizationCodeGrant(await this.#configuration(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return { ok: false, why: 'refused', problem: new Error('The provider sent no ID token') };
      const names = [claims['name'], claims['preferred_username'], claims.sub];
      const name = names.find((one): one is string => typeof one === 'string' && one !== '') ?? claims.sub;
      return {
        ok: true,
        value: { issuer: claims.iss, subject: claims.sub, name: name.slice(0, MAX_NAME) },
      };
    } catch (problem) {
      return { ok: false, why: isUnreachable(problem) ? 'unreachable' : 'refused', problem };
    }
  }

  /** The provider's configuration (OpenID Connect discovery), from the cache or fetched. A failure is not cached. */
  #configuration(): Promise<Configuration> {
    const now = this.#now();
    if (this.#cached && now - this.#cached.at < CACHED_MS) return this.#cached.configuration;
    const configuration = discover(this.#settings);
    this.#cached = { at: now, configuration };
    configuration.catch(() => {
      this.#cached = null;
    });
    return configuration;
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await openId();
  const at = new URL(issuer);
  return discovery(at, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_S,
    // Without these checks the library trusts the connection and does not verify the signature of the ID token.
    execute: [enableNonRepudiationChecks, ...(at.protocol === 'http:' ? [allowInsecureRequests] : [])],
  });
}

/** Whether no answer came: `fetch` throws a TypeError, and a DOMException when the time is over. */
function isUnreachable(problem: unknown): boolean {
  const { cause } = problem instanceof Error ? problem : { cause: undefined };
  return [problem, cause].some((one) => one instanceof TypeError || one instanceof DOMException);
}
