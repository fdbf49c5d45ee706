import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Addresses that mean every address of the machine. A browser cannot open them. */
const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/** An address of the server that opens in a browser: where it listens on every address, the machine's first one. */
export function openUrl(
  scheme: 'http' | 'https',
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string {
  const others = Object.values(interfaces).flatMap((addresses) => addresses ?? []);
  const first = others.find(({ internal, family }) => !internal && family === 'IPv4');
  return urlOf(scheme, EVERY_ADDRESS.has(host) ? (first?.address ?? '127.0.0.1') : host, port);
}

/** The address of a host and port. */
export function urlOf(scheme: 'http' | 'https', host: string, port: number): string {
  return `${scheme}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
