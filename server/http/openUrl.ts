import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Wildcard addresses, which a browser cannot open. */
const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * The URL to open in a browser. When the server listens on every address, it names the machine's first IPv4 address that is
 * not internal, or 127.0.0.1 if there is none.
 */
export function openUrl(
  scheme: 'http' | 'https',
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string {
  const others = Object.values(interfaces).flatMap((addresses) => addresses ?? []);
  const first = others.find(({ internal, family }) => !internal && family === 'IPv4');
  return urlOf(scheme, WILDCARDS.has(host) ? (first?.address ?? '127.0.0.1') : host, port);
}

/** The URL of a host and port. */
export function urlOf(scheme: 'http' | 'https', host: string, port: number): string {
  return `${scheme}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
