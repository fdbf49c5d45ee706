import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { TrustedProxies } from '@server/config/settings';
import express from 'express';

/** Proxies on this machine, which are trusted when nothing else is set. */
export const DEFAULT_PROXIES: TrustedProxies = ['loopback'];

/**
 * Whom requests come from. A trusted proxy says it in `X-Forwarded-For` and `X-Forwarded-Proto`; what anybody else puts
 * there is ignored. Pages and sockets use the same answer.
 */
export class ProxyTrust {
  /** For express, which applies the same rule to pages. */
  readonly setting: TrustedProxies;
  readonly #isTrusted: (address: string, hop: number) => boolean;

  constructor(setting: TrustedProxies = DEFAULT_PROXIES) {
    this.setting = setting;
    // Express compiles the setting, so that sockets cannot be judged otherwise than pages.
    this.#isTrusted = express().set('trust proxy', setting).get('trust proxy fn');
  }

  /** The address of the person: the last one that no trusted proxy has. */
  addressOf(request: IncomingMessage): string {
    const forwarded = header(request, 'x-forwarded-for')
      .split(',')
      .map((part) => part.trim());
    const hops = [request.socket.remoteAddress ?? '', ...forwarded.filter(Boolean).reverse()];
    const own = hops.findIndex((address, hop) => hop === hops.length - 1 || !this.#isTrusted(address, hop));
    return hops[own] ?? '';
  }

  /** Whether the person’s browser speaks https, to this server or to a trusted proxy. */
  isSecure(request: IncomingMessage): boolean {
    if (request.socket instanceof TLSSocket) return true;
    if (!this.#isTrusted(request.socket.remoteAddress ?? '', 0)) return false;
    return header(request, 'x-forwarded-proto').split(',')[0]?.trim() === 'https';
  }

  /** Whether a trusted proxy says whom it speaks for, and does not say by which protocol that person came. */
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
