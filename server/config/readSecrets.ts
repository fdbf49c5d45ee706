import { readFileSync } from 'node:fs';
import { t } from '@schemes/messages/t';
import { type Environment, readLang, SettingFault } from './readSettings';
import type { SettingName, Settings } from './settings';

/** The OpenID Connect provider at which people can sign in instead of with a password here. */
export interface ProviderSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly label: string;
}

/** The LDAP directory that checks passwords; the parameter of `server/auth/directory`. */
export interface DirectorySetting {
  readonly url: string;
  readonly ca: Buffer | undefined;
  readonly lookup:
    | { readonly bindDn: string }
    | {
        readonly searchBase: string;
        readonly filter: string;
        readonly searcher: { readonly dn: string; readonly password: string } | undefined;
      };
}

/** The provider of shared accounts with its secret; undefined: none is set. Throws `SettingFault`. */
export function readProvider(
  settings: Settings,
  env: Environment = process.env,
): ProviderSetting | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
  if (issuer === undefined || clientId === undefined) return undefined;
  const clientSecret = secretOf(settings, 'OIDC_CLIENT_SECRET', 'OIDC_CLIENT_SECRET_FILE', env);
  const label = settings.OIDC_LABEL ?? t('vi', 'login.shared');
  return { issuer, clientId, clientSecret, label };
}

/** The directory with its certificate authority and secret; undefined: none is set. Throws `SettingFault`. */
export function readDirectory(
  settings: Settings,
  env: Environment = process.env,
): DirectorySetting | undefined {
  const { LDAP_URL: url, LDAP_BIND_DN: bindDn, LDAP_SEARCH_BASE: searchBase, LDAP_FILTER: filter } = settings;
  if (url === undefined) return undefined;
  const ca = settings.LDAP_CA === undefined ? undefined : read('LDAP_CA', settings.LDAP_CA, env);
  if (bindDn !== undefined) return { url, ca, lookup: { bindDn } };
  if (searchBase === undefined || filter === undefined) return undefined;
  const dn = settings.LDAP_SEARCH_DN;
  const password = secretOf(settings, 'LDAP_SEARCH_PASSWORD', 'LDAP_SEARCH_PASSWORD_FILE', env);
  if (dn !== undefined && password === undefined) {
    throw new SettingFault(
      t(readLang(env), 'setting.needs', { name: 'LDAP_SEARCH_DN', other: 'LDAP_SEARCH_PASSWORD_FILE' }),
    );
  }
  const searcher = dn === undefined || password === undefined ? undefined : { dn, password };
  return { url, ca, lookup: { searchBase, filter, searcher } };
}

/**
 * A secret, from the setting itself or from the file that a second setting names, without the line break at the end of the
 * file. Undefined: neither is set. Throws `SettingFault` when both are set or the file cannot be read.
 */
function secretOf(
  settings: Settings,
  name: 'OIDC_CLIENT_SECRET' | 'LDAP_SEARCH_PASSWORD',
  file: 'OIDC_CLIENT_SECRET_FILE' | 'LDAP_SEARCH_PASSWORD_FILE',
  env: Environment,
): string | undefined {
  const [direct, path] = [settings[name], settings[file]];
  if (direct !== undefined && path !== undefined) {
    throw new SettingFault(t(readLang(env), 'setting.notBoth', { name, other: file }));
  }
  return path === undefined
    ? direct
    : read(file, path, env)
        .toString('utf8')
        .replace(/\r?\n$/, '');
}

function read(name: SettingName, path: string, env: Environment): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new SettingFault(t(readLang(env), 'setting.unreadable', { name, problem }));
  }
}
