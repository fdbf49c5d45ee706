import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import { codeOf } from './store/disk/codeOf';

/** The place where a server listens, and the names of the settings that determine it. */
export interface ListenPlace {
  readonly port: number;
  readonly host: string;
  readonly setting: 'PORT' | 'METRICS_PORT';
}

const REASONS: Readonly<Record<string, Extract<MessageKey, `server.port${string}` | 'server.hostWrong'>>> = {
  EADDRINUSE: 'server.portTaken',
  EACCES: 'server.portDenied',
  EADDRNOTAVAIL: 'server.hostWrong',
  ENOTFOUND: 'server.hostWrong',
};

/** The system does not let the server listen at the place that its settings name. `message` is in English, for logs. */
export class ListenFault extends Error {
  override readonly name = 'ListenFault';
  readonly #key: MessageKey;
  readonly #params: Readonly<Record<string, string>>;

  constructor(key: MessageKey, { port, host, setting }: ListenPlace) {
    const params = { port: String(port), host, setting };
    super(t('en', key, params));
    this.#key = key;
    this.#params = params;
  }

  t(lang: Lang): string {
    return t(lang, this.#key, this.#params);
  }
}

/**
 * Resolves when the server listens. Throws `ListenFault` if correcting the settings can help, and the system's error
 * otherwise.
 */
export function listen(server: Server | SecureServer, place: ListenPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const key = REASONS[codeOf(error)];
      reject(key === undefined ? error : new ListenFault(key, place));
    });
    server.listen(place.port, place.host, resolve);
  });
}
