import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { t } from '@schemes/messages/t';
import { type Environment, readLang, SettingFault } from './readSettings';
import type { Settings } from './settings';

/** A certificate and its key, PEM. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads the certificate and the key and checks that TLS can use them; undefined: one is not set. Throws `SettingFault`. */
export function readTls(
  { TLS_CERT, TLS_KEY }: Pick<Settings, 'TLS_CERT' | 'TLS_KEY'>,
  env: Environment = process.env,
): Tls | undefined {
  if (TLS_CERT === undefined || TLS_KEY === undefined) return undefined;
  const lang = readLang(env);
  const read = (name: string, path: string) => {
    try {
      return readFileSync(path);
    } catch (error) {
      throw new SettingFault(t(lang, 'setting.unreadable', { name, problem: reasonOf(error) }));
    }
  };
  const tls = { cert: read('TLS_CERT', TLS_CERT), key: read('TLS_KEY', TLS_KEY) };
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new SettingFault(t(lang, 'setting.badTls', { problem: reasonOf(error) }));
  }
  return tls;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
