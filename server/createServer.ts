import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DemoAccount } from '@app/context/Sessions';
import type { ServerBuild } from '@remix-run/node';
import { type Logger, pino } from 'pino';
import type { Passwords } from './auth/passwords';
import { SetUpLink } from './auth/SetUpLink';
import { createApp } from './http/createApp';
import { isLoopback } from './http/isLoopback';
import { RequestContextFactory } from './http/RequestContextFactory';
import { serveSockets } from './http/syncSockets';
import type { Growth } from './rooms/room/Compaction';
import type { Clock } from './runtime/clock';
import { TimeBudget, type TimeShare } from './runtime/TimeBudget';
import {
  demoAccounts,
  fillDemoWorkspace,
  isEmptyRegister,
  retireDemoAccounts,
} from './services/demoWorkspace';
import { openServices, type ServiceOptions } from './services/openServices';
import type { Services } from './services/Services';
import type { OpenSchemeStore } from './store/scheme/SchemeStore';

/** Where the server listens and what it serves. */
export interface ServerOptions {
  readonly dataDir: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly version?: string;
  /** The pages; without them only /healthz and /sync answer. A function is called for every request. */
  readonly build?: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of static files. */
  readonly publicDir?: string;
  readonly development?: boolean;
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly idleMs?: number;
  /** How long a session lasts without use, ms. */
  readonly sessionIdleMs?: number | undefined;
  /** Whether whoever administers, approves or issues must have a second factor. */
  readonly demandsSecondFactor?: boolean | undefined;
  /** Sockets one person may have open. */
  readonly connectionsPerPerson?: number | undefined;
  /** The server time one person or address may use. */
  readonly timeShare?: TimeShare;
  /** Whether an empty data folder on a loopback address becomes a demo workspace; true by default. */
  readonly demo?: boolean;
  /** How much a scheme's log may grow before it is compacted. */
  readonly compactAfter?: Growth | undefined;
  /** Hashes passwords; absent: threads of their own. */
  readonly passwords?: Passwords;
  /** Another process took the data folder: end this one at once, without closing anything. Absent: logged. */
  readonly onLockLost?: ServiceOptions['onLockLost'];
  readonly onKeyMade?: ServiceOptions['onKeyMade'];
  readonly lock?: ServiceOptions['lock'];
  /** Replaces the scheme stores in tests of failing disks. */
  readonly openStore?: OpenSchemeStore;
  /** The path of LibreOffice; null: none; absent: the server searches for it. */
  readonly libreOffice?: string | null;
}

/** A server that accepts requests. */
export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  readonly services: Services;
  readonly demo: readonly DemoAccount[];
  /** One-time link for the first administrator; null when there is one already. */
  readonly setUpUrl: string | null;
  /** Closes every connection, flushes everything and unlocks the data folder. */
  close(): Promise<void>;
}

/** Longest time an expired session keeps its sockets, ms. A revoked right closes them at once. */
export const SWEEP_MS = 800;
/** Number of slices the sweep is split into. */
const SWEEP_PARTS = 10;

/** Opens the data folder and listens. Resolves when the server is ready. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const log = options.logger ?? pino({ level: 'silent' });
  const services = await openServices({
    ...options,
    // The pages include the rules, so this version changes whenever a rule does.
    buildId: typeof options.build === 'object' ? options.build.assets.version : options.version,
    onFault: (scheme, error) => log.error({ err: error, scheme }, 'a scheme could not be read or written'),
  });
  try {
    const wantsDemo = (options.demo ?? true) && isLoopback(options.host);
    if (wantsDemo && isEmptyRegister(services.register)) await fillDemoWorkspace(services);
    if (!isLoopback(options.host) && (await retireDemoAccounts(services)) > 0) {
      log.warn('the demo accounts are disabled: others can reach this address');
    }
    const demo = () => (wantsDemo ? demoAccounts(services.register) : []);
    const isSetUp = services.accounts
      .list()
      .some(({ administrator, disabled }) => administrator && !disabled);
    const link = new SetUpLink(!isSetUp);
    const contexts = new RequestContextFactory(services, link, demo, log);
    const publicDir = options.publicDir && existsSync(options.publicDir) ? options.publicDir : null;
    const budget = new TimeBudget(() => performance.now(), options.timeShare);
    const app = createApp({
      services,
      contexts,
      budget,
      log,
      publicDir,
      version: options.version ?? '0',
      build: options.build ?? null,
      development: options.development ?? false,
    });
    const server = createHttpServer(app);
    const sockets = serveSockets(server, services, contexts, log, budget, {
      perPerson: options.connectionsPerPerson,
      perScheme: options.connectionsPerPerson,
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, options.host, resolve);
    });
    const sweep = setInterval(() => services.schemes.rooms.sweep(1 / SWEEP_PARTS), SWEEP_MS / SWEEP_PARTS);
    const { port } = server.address() as AddressInfo;
    const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
    return {
      url,
      dataDir: options.dataDir,
      services,
      demo: demo(),
      setUpUrl: link.token === null ? null : `${url}/setup?token=${link.token}`,
      async close() {
        clearInterval(sweep);
        const closed = new Promise((resolve) => server.close(resolve));
        await services.close();
        sockets.close();
        server.closeAllConnections();
        await closed;
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}

/** The folder of static files below the project's root. */
export function publicFolder(root: string): string {
  return join(root, 'public');
}
