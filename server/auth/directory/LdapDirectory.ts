import { connect, isIP } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { Client } from 'ldapts';
import pLimit from 'p-limit';
import type { DirectoryAnswer, DirectoryLogin } from './DirectoryLogin';
import { escapeDnValue, escapeFilterValue } from './escapeLdap';

/** How a person is found in the directory: by their distinguished name, or by a search. */
export type LdapLookup =
  | {
      /** A distinguished name in which `{username}` is replaced by the name. */
      readonly bindDn: string;
    }
  | {
      readonly searchBase: string;
      /** A filter in which `{username}` is replaced by the name. Exactly one entry must match. */
      readonly filter: string;
      /** The account that searches; absent: the search is anonymous. */
      readonly searcher?: { readonly dn: string; readonly password: string } | undefined;
    };

/** The office's directory (LDAP, Active Directory). */
export interface LdapSettings {
  /** `ldaps://…`, or `ldap://…`, which requires StartTLS unless the directory runs on this machine. */
  readonly url: string;
  /** The certificate authority of the directory, PEM; absent: those that Node trusts. */
  readonly ca?: Buffer | undefined;
  readonly lookup: LdapLookup;
  /** Whether `ldap://` demands StartTLS; absent: unless the directory runs on this machine. */
  readonly demandsTls?: boolean;
  /** How long each step may take, ms. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;
/** Most checks at the same time; others wait. */
const AT_ONCE = 8;
/** Loaded at the first check of a password: most offices have no directory. */
const ldap = () => import('ldapts');
export const NAME_PLACE = '{username}';

/** Checks passwords by binding to a directory (LDAPv3, library `ldapts`). Each check opens a connection and closes it. */
export class LdapDirectory implements DirectoryLogin {
  readonly #settings: LdapSettings;
  readonly #onProblem: (problem: unknown) => void;
  readonly #limit = pLimit(AT_ONCE);

  /** `onProblem` receives, for the log, the errors by which a check failed. */
  constructor(settings: LdapSettings, onProblem: (problem: unknown) => void) {
    this.#settings = settings;
    this.#onProblem = onProblem;
  }

  check(login: string, password: string): Promise<DirectoryAnswer> {
    // A bind without a password succeeds for everybody (RFC 4513, 5.1.2).
    if (login === '' || password === '') return Promise.resolve('wrong');
    return this.#limit(() => this.#check(login, password));
  }

  async #check(login: string, password: string): Promise<DirectoryAnswer> {
    const { url, ca, timeoutMs = TIMEOUT_MS } = this.#settings;
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    const demandsTls = this.#settings.demandsTls ?? !isThisMachine(host);
    const tlsOptions = { ...(ca ? { ca } : {}), ...(isIP(host) === 0 ? { servername: host } : {}) };
    const { Client, InvalidCredentialsError } = await ldap();
    const client = new Client({
      url,
      timeout: timeoutMs,
      connectTimeout: timeoutMs,
      ...(protocol === 'ldaps:' ? { tlsOptions } : {}),
      createConnection: onlyOnce(connect),
      createSecureConnection: onlyOnce(connectSecurely),
    });
    try {
      if (protocol === 'ldap:' && demandsTls) await client.startTLS(tlsOptions);
      const dn = await this.#dnOf(client, login);
      if (dn === null) return 'wrong';
      try {
        await client.bind(dn, password);
        return 'right';
      } catch (error) {
        if (error instanceof InvalidCredentialsError) return 'wrong';
        throw error;
      }
    } catch (error) {
      this.#onProblem(error);
      return 'unreachable';
    } finally {
      await client.unbind().catch(this.#onProblem);
    }
  }

  /** The distinguished name of a person; null: a search finds none, or more than one. */
  async #dnOf(client: Client, login: string): Promise<string | null> {
    const { lookup } = this.#settings;
    if ('bindDn' in lookup) {
      // Active Directory also accepts `name@domain`, which is not a distinguished name.
      const isDn = lookup.bindDn.includes('=');
      return lookup.bindDn.replaceAll(NAME_PLACE, () => (isDn ? escapeDnValue(login) : login));
    }
    if (lookup.searcher) await client.bind(lookup.searcher.dn, lookup.searcher.password);
    const filter = lookup.filter.replaceAll(NAME_PLACE, () => escapeFilterValue(login));
    const search = () =>
      client.search(lookup.searchBase, {
        scope: 'sub',
        filter,
        // No attribute is needed (RFC 4511, 4.5.1.8).
        attributes: ['1.1'],
        sizeLimit: 2,
      });
    const [entry, another] = await entriesOf(search);
    return entry && !another ? entry.dn : null;
  }
}

async function entriesOf(search: () => ReturnType<Client['search']>) {
  try {
    return (await search()).searchEntries;
  } catch (error) {
    // More than two entries match, so the name does not identify one person.
    if (error instanceof (await ldap()).SizeLimitExceededError) return [];
    throw error;
  }
}

/**
 * Returns a function that connects once and throws at every later call. Otherwise the library would reconnect when the
 * directory closes the connection, but without StartTLS: the password would cross the network unencrypted.
 */
function onlyOnce<F extends (...given: never[]) => unknown>(make: F): F {
  let hasConnected = false;
  return ((...given: Parameters<F>) => {
    if (hasConnected) throw new Error('The directory closed the connection');
    hasConnected = true;
    return make(...given);
  }) as F;
}

/** Whether a host is this machine's loopback address. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
