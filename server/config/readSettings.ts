import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import * as v from 'valibot';
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName, type Settings } from './settings';

/** The environment of the process, or one that a test supplies. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting whose value cannot be used. The message is one line for the person who starts the program. */
export class SettingFault extends Error {}

/** The language of the console: English when `LANG` begins with `en`, otherwise Vietnamese. */
export function readLang(env: Environment = process.env): Lang {
  return env['LANG']?.startsWith('en') ? 'en' : 'vi';
}

/** Reads one setting, for a command that needs no other. Throws `SettingFault`. */
export function readSetting<K extends SettingName>(name: K, env: Environment = process.env): Settings[K] {
  const { schema, accepts, fallback, mayBeBlank, isSecret } = SETTINGS[name] as Setting<Settings[K]>;
  const given = env[name];
  const lang = readLang(env);
  const accepted = t(lang, accepts);
  if (given !== undefined && given.trim() === '' && !mayBeBlank) {
    throw new SettingFault(t(lang, 'setting.blank', { name, accepted }));
  }
  const text = given ?? fallback;
  if (text === null) return undefined as Settings[K];
  const parsed = v.safeParse(schema, text);
  if (parsed.success) return parsed.output;
  if (isSecretKey(text)) throw new SettingFault(t(lang, 'setting.secretKey'));
  const shown = isSecret ? '…' : text.replace(/\s+/g, ' ').slice(0, 200);
  throw new SettingFault(t(lang, 'setting.wrong', { name, value: shown, accepted }));
}

/** Whether a text contains the secret key that decrypts backups. Such a text is never shown, because logs are kept for years. */
function isSecretKey(text: string): boolean {
  return /AGE-SECRET-KEY-/i.test(text);
}

/** Reads every setting once. Throws one `SettingFault` with a line for each that cannot be used. */
export function readSettings(env: Environment = process.env): Settings {
  const lang = readLang(env);
  const lines: string[] = [];
  const read = <K extends SettingName>(name: K): Settings[K] | undefined => {
    try {
      return readSetting(name, env);
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      lines.push(error.message);
      return undefined;
    }
  };
  const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, read(name)])) as Settings;
  /** `one` does nothing without `other`. */
  const needs = (
    one: SettingName,
    other: SettingName,
    message: 'setting.needs' | 'setting.together' = 'setting.needs',
  ) => {
    if (settings[one] !== undefined && settings[other] === undefined && env[other] === undefined) {
      lines.push(t(lang, message, { name: one, other }));
    }
  };
  needs('TLS_CERT', 'TLS_KEY', 'setting.together');
  needs('TLS_KEY', 'TLS_CERT', 'setting.together');
  needs('OIDC_ISSUER', 'OIDC_CLIENT_ID');
  for (const one of [
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_CLIENT_SECRET_FILE',
    'OIDC_LABEL',
  ] as const) {
    needs(one, 'OIDC_ISSUER');
  }
  for (const one of ['LDAP_CA', 'LDAP_BIND_DN', 'LDAP_SEARCH_BASE'] as const) needs(one, 'LDAP_URL');
  needs('LDAP_SEARCH_BASE', 'LDAP_FILTER');
  needs('LDAP_FILTER', 'LDAP_SEARCH_BASE');
  needs('LDAP_SEARCH_DN', 'LDAP_SEARCH_BASE');
  for (const one of ['LDAP_SEARCH_PASSWORD', 'LDAP_SEARCH_PASSWORD_FILE'] as const)
    needs(one, 'LDAP_SEARCH_DN');
  const { LDAP_URL, LDAP_BIND_DN, LDAP_SEARCH_BASE } = settings;
  if (LDAP_URL !== undefined && (LDAP_BIND_DN === undefined) === (LDAP_SEARCH_BASE === undefined)) {
    lines.push(t(lang, 'setting.ldapLookup'));
  }
  // Backups that the server makes by itself are always encrypted.
  needs('BACKUP_DIR', 'BACKUP_RECIPIENT', 'setting.together');
  if (
    settings.METRICS_PORT !== undefined &&
    settings.METRICS_PORT !== 0 &&
    settings.METRICS_PORT === settings.PORT
  ) {
    lines.push(t(lang, 'setting.samePort'));
  }
  if (lines.length > 0) throw new SettingFault(lines.join('\n'));
  return settings;
}

/** One line of `de-an config`. */
export interface ListedSetting {
  readonly name: SettingName;
  /**
   * The value that is set, else the default; null if there is neither. For a secret, it is a text that only says that
   * the secret is set.
   */
  readonly value: string | null;
  readonly fallback: string | null;
  readonly source: 'environment' | 'default';
  /** Why the value cannot be used; null: it can. */
  readonly fault: string | null;
}

/** Every setting with its value, default and source, without the values of secrets. */
export function listSettings(env: Environment = process.env): readonly ListedSetting[] {
  const lang = readLang(env);
  return SETTING_NAMES.map((name) => {
    const { fallback, isSecret } = SETTINGS[name] as Setting<unknown>;
    const given = env[name];
    const secret = given === undefined ? null : t(lang, 'setting.isSet');
    let fault: string | null = null;
    try {
      readSetting(name, env);
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      fault = error.message;
    }
    return {
      name,
      value: isSecret || (given !== undefined && isSecretKey(given)) ? secret : (given ?? fallback),
      fallback,
      source: given === undefined ? 'default' : 'environment',
      fault,
    };
  });
}

/** The rows of the table of settings in the guides, in Markdown: one for each setting. */
export function settingsTable(lang: Lang): readonly string[] {
  return SETTING_NAMES.map((name) => {
    const { accepts, fallback, unit } = SETTINGS[name] as Setting<unknown>;
    const cells = [
      `\`${name}\``,
      t(lang, `setting.${name}` satisfies MessageKey),
      t(lang, accepts),
      fallback === null ? t(lang, 'setting.notSet') : `\`${fallback}\`${unit ? ` ${unit}` : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}
