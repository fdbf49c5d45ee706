import { accessSync, constants } from 'node:fs';
import { isIP } from 'node:net';
import type { MessageKey } from '@schemes/messages/t';
import { bech32 } from '@scure/base';
import * as v from 'valibot';

/** One environment variable. */
export interface Setting<T> {
  /** Reads the variable's text. */
  readonly schema: v.GenericSchema<string, T>;
  /** The message that says which values the schema accepts. */
  readonly accepts: MessageKey;
  /** The text that is read when the variable is not set; null: the setting is undefined then. */
  readonly fallback: string | null;
  readonly unit?: 'MB' | 'min';
  /** The value is never shown. */
  readonly isSecret?: true;
  /** A blank value is accepted and has a meaning of its own. */
  readonly mayBeBlank?: true;
}

/** Which proxies are believed when they name the client: networks and addresses, or the number of proxies in front. */
export type TrustedProxies = number | readonly string[];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NAMED_NETWORKS: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);
const MAX_HOPS = 10;
/** Least length of a token: shorter ones can be guessed. */
const MIN_TOKEN = 16;

/** Bytes of a recipient's public key, by the prefix of the recipient. */
const RECIPIENT_BYTES: ReadonlyMap<string, number> = new Map([
  ['age', 32],
  ['age1pq', 1216],
]);

const text = v.pipe(v.string(), v.minLength(1));
const wholeNumber = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(min), v.maxValue(max));
const port = wholeNumber(0, 65_535);
const host = v.pipe(
  v.string(),
  v.check((given) => isIP(given) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(given)),
);
/**
 * The first part of each path that the server itself answers. A prefix must not begin with one of them: when a proxy cuts
 * the prefix off, the server could not distinguish the prefix from a page.
 */
export const OWN_PATHS: ReadonlySet<string> = new Set([
  ...[
    'account',
    'admin',
    'confirm',
    'examine',
    'help',
    'ledger',
    'login',
    'logout',
    'notices',
    'preferences',
    'schemes',
    'setup',
    'styleguide',
  ],
  ...['verify', 'build', 'pdfjs', 'sync', 'healthz', 'readyz', 'metrics', 'favicon.svg', 'favicon.ico'],
]);
/** An origin with the path, if any, below which a proxy puts the server. The slash at its end is removed. */
const publicUrl = v.pipe(
  v.string(),
  v.check((given) => {
    if (!URL.canParse(given)) return false;
    const { protocol, pathname, search, hash, username } = new URL(given);
    return /^https?:$/.test(protocol) && isPrefix(pathname) && search + hash + username === '';
  }),
  v.transform((given) => {
    const { origin, pathname } = new URL(given);
    return origin + pathname.replace(/\/$/, '');
  }),
);
const proxies = v.union([
  wholeNumber(0, MAX_HOPS),
  v.pipe(
    v.string(),
    v.transform((given): readonly string[] => given.split(',').map((part) => part.trim())),
    v.check((parts) => parts.every((part) => NAMED_NETWORKS.has(part) || isNetwork(part))),
  ),
]);

/** The provider's address. Plain http is accepted only on this machine, because the provider's answers sign people in. */
const issuer = v.pipe(
  v.string(),
  v.check((given) => {
    if (!URL.canParse(given)) return false;
    const { protocol, hostname, search, hash, username } = new URL(given);
    const isHere = protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
    return (protocol === 'https:' || isHere) && search + hash + username === '';
  }),
);
const directoryUrl = v.pipe(
  v.string(),
  v.check((given) => {
    if (!URL.canParse(given)) return false;
    const { protocol, hostname, pathname, search, username } = new URL(given);
    const hasPath = pathname !== '' && pathname !== '/';
    return /^ldaps?:$/.test(protocol) && hostname !== '' && !hasPath && search + username === '';
  }),
);
/** A text with the placeholder `{username}`, which the user name that a person types replaces. */
const withName = v.pipe(v.string(), v.includes('{username}'));
const filter = v.pipe(withName, v.regex(/^\(.*\)$/s));

/** The path of a program that can be run; a blank text becomes null, no program. */
const program = v.pipe(
  v.string(),
  v.check((given) => given === '' || isProgram(given)),
  v.transform((given) => (given === '' ? null : given)),
);

/** When backups are made: a minute of the day in Vietnam, or every so many hours. */
export type BackupTimes = { readonly minute: number } | { readonly everyHours: number };

/** How many daily, weekly and monthly backups are kept. */
export interface BackupKeep {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

const recipients = v.pipe(
  v.string(),
  v.transform((given): readonly string[] => given.split(/[\s,]+/).filter((part) => part !== '')),
  v.check((parts) => parts.length > 0 && parts.every(isRecipient)),
);
const backupTimes = v.union([
  v.pipe(
    v.string(),
    v.regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    v.transform((given): BackupTimes => {
      const [hour = 0, minute = 0] = given.split(':').map(Number);
      return { minute: 60 * hour + minute };
    }),
  ),
  v.pipe(
    v.string(),
    v.regex(/^([1-9]|1\d|2[0-4])h$/),
    v.transform((given): BackupTimes => ({ everyHours: Number(given.slice(0, -1)) })),
  ),
]);
const backupKeep = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}d \d{1,3}w \d{1,3}m$/),
  v.transform((given): BackupKeep => {
    const [daily = 0, weekly = 0, monthly = 0] = given.split(' ').map((part) => Number(part.slice(0, -1)));
    return { daily, weekly, monthly };
  }),
  v.check(({ daily, weekly, monthly }) => daily + weekly + monthly > 0),
);

/**
 * Whether a text is a recipient of `age`, X25519 or post-quantum. Its checksum reveals a mistyped letter. It is decoded here
 * because loading the library `age` would slow down every start.
 */
function isRecipient(given: string): boolean {
  // A post-quantum recipient is longer than bech32 allows in other fields.
  const read = bech32.decodeUnsafe(given, false);
  if (read === undefined || given !== given.toLowerCase()) return false;
  return bech32.fromWordsUnsafe(read.words)?.length === RECIPIENT_BYTES.get(read.prefix);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a path can be a prefix: `/`, `/de-an`, `/tinh-uy/de-an/`. Letters with diacritics are refused, because they have a
 * second spelling with percent signs.
 */
function isPrefix(path: string): boolean {
  const [, first = ''] = path.toLowerCase().split('/');
  return /^(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*\/?$/.test(path) && !OWN_PATHS.has(first);
}

/** Whether a text is an address or a network: `10.0.0.7`, `10.0.0.0/24`, `fd00::/8`. */
function isNetwork(given: string): boolean {
  const [address = '', bits, ...rest] = given.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

/** Every environment variable that the server and the command line read, in the order in which they are listed. */
export const SETTINGS = {
  DATA_DIR: setting({ schema: text, accepts: 'setting.accepts.folder', fallback: './data' }),
  DE_AN_KEY_FILE: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  HOST: setting({ schema: host, accepts: 'setting.accepts.host', fallback: '127.0.0.1' }),
  PORT: setting({ schema: port, accepts: 'setting.accepts.port', fallback: '3000' }),
  PUBLIC_URL: setting({ schema: publicUrl, accepts: 'setting.accepts.publicUrl', fallback: null }),
  TRUST_PROXY: setting({ schema: proxies, accepts: 'setting.accepts.proxies', fallback: null }),
  TLS_CERT: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  TLS_KEY: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  MIN_FREE_MB: setting({
    schema: wholeNumber(0, 999_999_999),
    accepts: 'setting.accepts.megabytes',
    fallback: '200',
    unit: 'MB',
  }),
  RETENTION_DAYS: setting({
    schema: wholeNumber(0, 36_500),
    accepts: 'setting.accepts.days',
    fallback: '30',
  }),
  CONNECTIONS_PER_PERSON: setting({
    schema: wholeNumber(1, 100_000),
    accepts: 'setting.accepts.count',
    fallback: null,
  }),
  SESSION_IDLE_MINUTES: setting({
    schema: wholeNumber(1, 720),
    accepts: 'setting.accepts.minutes',
    fallback: '60',
    unit: 'min',
  }),
  SECOND_FACTOR: setting({
    schema: v.picklist(['offered', 'demanded']),
    accepts: 'setting.accepts.factor',
    fallback: 'offered',
  }),
  WARM_UP: setting({ schema: v.picklist(['yes', 'no']), accepts: 'setting.accepts.yesNo', fallback: 'yes' }),
  OIDC_ISSUER: setting({ schema: issuer, accepts: 'setting.accepts.issuer', fallback: null }),
  OIDC_CLIENT_ID: setting({ schema: text, accepts: 'setting.accepts.text', fallback: null }),
  OIDC_CLIENT_SECRET: setting({
    schema: text,
    accepts: 'setting.accepts.text',
    fallback: null,
    isSecret: true,
  }),
  OIDC_CLIENT_SECRET_FILE: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  OIDC_LABEL: setting({ schema: text, accepts: 'setting.accepts.text', fallback: null }),
  LDAP_URL: setting({ schema: directoryUrl, accepts: 'setting.accepts.ldap', fallback: null }),
  LDAP_CA: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  LDAP_BIND_DN: setting({ schema: withName, accepts: 'setting.accepts.bindDn', fallback: null }),
  LDAP_SEARCH_BASE: setting({ schema: text, accepts: 'setting.accepts.dn', fallback: null }),
  LDAP_FILTER: setting({ schema: filter, accepts: 'setting.accepts.filter', fallback: null }),
  LDAP_SEARCH_DN: setting({ schema: text, accepts: 'setting.accepts.dn', fallback: null }),
  LDAP_SEARCH_PASSWORD: setting({
    schema: text,
    accepts: 'setting.accepts.text',
    fallback: null,
    isSecret: true,
  }),
  LDAP_SEARCH_PASSWORD_FILE: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  LOG_LEVEL: setting({ schema: v.picklist(LOG_LEVELS), accepts: 'setting.accepts.level', fallback: 'warn' }),
  SECURITY_LOG: setting({ schema: text, accepts: 'setting.accepts.file', fallback: null }),
  METRICS_PORT: setting({ schema: port, accepts: 'setting.accepts.port', fallback: null }),
  METRICS_TOKEN: setting({
    schema: v.pipe(v.string(), v.minLength(MIN_TOKEN), v.regex(/^[\x21-\x7e]+$/)),
    accepts: 'setting.accepts.token',
    fallback: null,
    isSecret: true,
  }),
  SOFFICE: setting({
    schema: program,
    accepts: 'setting.accepts.program',
    fallback: null,
    mayBeBlank: true,
  }),
  BACKUP_DIR: setting({ schema: text, accepts: 'setting.accepts.folder', fallback: null }),
  BACKUP_RECIPIENT: setting({ schema: recipients, accepts: 'setting.accepts.recipients', fallback: null }),
  BACKUP_AT: setting({ schema: backupTimes, accepts: 'setting.accepts.backupAt', fallback: '02:30' }),
  BACKUP_KEEP: setting({ schema: backupKeep, accepts: 'setting.accepts.backupKeep', fallback: '7d 4w 12m' }),
  BACKUP_WITH_KEY: setting({
    schema: v.pipe(
      v.picklist(['yes', 'no']),
      v.transform((given) => given === 'yes'),
    ),
    accepts: 'setting.accepts.yesNo',
    fallback: 'yes',
  }),
  DE_AN_PASSWORD: setting({
    schema: text,
    accepts: 'setting.accepts.password',
    fallback: null,
    isSecret: true,
  }),
  LANG: setting({ schema: v.string(), accepts: 'setting.accepts.lang', fallback: null, mayBeBlank: true }),
  NODE_ENV: setting({
    schema: v.picklist(['production', 'development', 'test']),
    accepts: 'setting.accepts.environment',
    fallback: 'production',
  }),
} as const;

function setting<T, F extends string | null>(
  given: Omit<Setting<T>, 'fallback'> & { readonly fallback: F },
): Omit<Setting<T>, 'fallback'> & { readonly fallback: F } {
  return given;
}

export type SettingName = keyof typeof SETTINGS;

type ValueOf<S> = S extends { readonly schema: v.GenericSchema<string, infer T>; readonly fallback: infer F }
  ? T | (F extends string ? never : undefined)
  : never;

/** The checked values, by the names of the variables. */
export type Settings = { readonly [K in SettingName]: ValueOf<(typeof SETTINGS)[K]> };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
