import type { Configuration } from 'openid-client';

/** Where people sign in instead of here (OpenID Connect). */
export interface ProviderSettings {
  /** The issuer's address; http on loopback alone. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent: a public client, which PKCE alone protects. */
  readonly clientSecret?: string | undefined;
  /** What the button on the sign-in page says. */
  readonly label: string;
}

/** What the browser keeps between leaving for the provider and coming back. */
export interface KeptSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says it is: issuer and subject together name a person for ever; the name is only shown. */
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
/** How long what the provider says of itself is used, ms. */
const KNOWN_MS = 3_600_000;
const MAX_NAME = 200;
/** Loaded when somebody first signs in so: most offices have no provider. */
const openId = () => import('openid-client');

/**
 * The provider of shared accounts: code flow with PKCE, state and nonce, by `openid-client`. It is asked when somebody
 * wants to sign in with it, and never before.
 */
export class OidcProvider {
  readonly #settings: ProviderSettings;
  readonly #now: () => number;
  #known: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null;

  /** `now`: ms since 1970. */
  constructor(settings: ProviderSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
  }

  get label(): string {
    return this.#settings.label;
  }

  /** The address to which the browser goes, and what it keeps meanwhile. `callback`: where it comes back to. */
  async begin(
    callback: string,
  ): Promise<ProviderResult<{ readonly url: string; readonly kept: KeptSignIn }>> {
    const client = await openId();
    const kept = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    try {
      const url = client.buildAuthorizationUrl(await this.#configuration(), {
        redirect_uri: callback,
        scope: 'openid profile',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { ok: true, value: { url: url.href, kept } };
    } catch (problem) {
      return { ok: false, why: 'unreachable', problem };
    }
  }

  /** Who has come back. `url`: the address to which the provider sent the browser, as people see it. */
  async finish(url: URL, { state, nonce, verifier }: KeptSignIn): Promise<ProviderResult<ExternalIdentity>> {
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

  /** What the provider says of itself. A failure is not kept. */
  #configuration(): Promise<Configuration> {
    const now = this.#now();
    if (this.#known && now - this.#known.at < KNOWN_MS) return this.#known.configuration;
    const configuration = discover(this.#settings);
    this.#known = { at: now, configuration };
    configuration.catch(() => {
      this.#known = null;
    });
    return configuration;
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await openId();
  const at = new URL(issuer);
  return discovery(at, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_S,
    // Without the checks the library trusts the channel and verifies no signature of the ID token.
    execute: [enableNonRepudiationChecks, ...(at.protocol === 'http:' ? [allowInsecureRequests] : [])],
  });
}

/** Whether no answer came: `fetch` throws a TypeError, and a DOMException when the time is over. */
function isUnreachable(problem: unknown): boolean {
  const { cause } = problem instanceof Error ? problem : { cause: undefined };
  return [problem, cause].some((one) => one instanceof TypeError || one instanceof DOMException);
}
