import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { TrustedProxies } from '@server/config/settings';
import express from 'express';

/** Proxies on this machine, which are trusted when nothing else is set. */
export const DEFAULT_PROXIES: TrustedProxies = ['loopback'];

/**
 * Finds out from which address a request came through a proxy, and by which protocol. `X-Forwarded-For` and
 * `X-Forwarded-Proto` are used only if a trusted proxy sent them. Pages and sockets follow the same rule.
 */
export class ProxyTrust {
  /** The value of express's setting `trust proxy`, by which it finds the address for pages. */
  readonly setting: TrustedProxies;
  readonly #isTrusted: (address: string, hop: number) => boolean;

  constructor(setting: TrustedProxies = DEFAULT_PROXIES) {
    this.setting = setting;
    // Express compiles the setting for sockets too, so that they cannot follow another rule than pages.
    this.#isTrusted = express().set('trust proxy', setting).get('trust proxy fn');
  }

  /**
   * The address of the person: the first address, from the socket back through `X-Forwarded-For`, that is not a trusted
   * proxy. If all are trusted, it is the farthest one.
   */
  addressOf(request: IncomingMessage): string {
    const forwarded = header(request, 'x-forwarded-for')
      .split(',')
      .map((part) => part.trim());
    const hops = [request.socket.remoteAddress ?? '', ...forwarded.filter(Boolean).reverse()];
    return hops.find((address, hop) => hop === hops.length - 1 || !this.#isTrusted(address, hop)) ?? '';
  }

  /** Whether the person’s browser speaks https, to this server or to a trusted proxy. */
  isSecure(request: IncomingMessage): boolean {
    if (request.socket instanceof TLSSocket) return true;
    if (!this.#isTrusted(request.socket.remoteAddress ?? '', 0)) return false;
    return header(request, 'x-forwarded-proto').split(',')[0]?.trim() === 'https';
  }

  /** Whether a trusted proxy sent `X-Forwarded-For` without `X-Forwarded-Proto`, over plain http. */
  hidesProtocol(request: IncomingMessage): boolean {
    if (request.socket instanceof TLSSocket) return false;
    if (!this.#isTrusted(request.socket.remoteAddress ?? '', 0)) return false;
    return header(request, 'x-forwarded-for') !== '' && header(request, 'x-forwarded-proto') === '';
  }
}

function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
