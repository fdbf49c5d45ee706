import { existsSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DemoAccount } from '@app/context/Sessions';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { type Logger, pino } from 'pino';
import type { LdapSettings } from './auth/directory/LdapDirectory';
import type { Passwords } from './auth/passwords';
import { OidcProvider, type ProviderSettings } from './auth/provider/OidcProvider';
import { SetUpLink } from './auth/SetUpLink';
import { faultFields, logLine } from './config/logLine';
import type { TrustedProxies } from './config/settings';
import { createApp } from './http/createApp';
import { answerMetrics } from './http/health';
import { isLoopback } from './http/isLoopback';
import type { OwnOrigin } from './http/isSameOrigin';
import { Metrics } from './http/Metrics';
import { openUrl, urlOf } from './http/openUrl';
import { ProxyTrust } from './http/ProxyTrust';
import { pathPrefix } from './http/prefix/pathPrefix';
import { RequestContextFactory } from './http/RequestContextFactory';
import { serveSockets } from './http/syncSockets';
import { listen } from './listen';
import type { Growth } from './rooms/room/Compaction';
import type { Clock } from './runtime/clock';
import { FAULT_SUBJECTS, type FaultSubject, MEASURES } from './runtime/measures';
import type { RecordSecurity } from './runtime/SecurityEvents';
import { TimeBudget, type TimeShare } from './runtime/TimeBudget';
import {
  demoAccounts,
  fillDemoWorkspace,
  isEmptyRegister,
  retireDemoAccounts,
} from './services/demoWorkspace';
import { openServices, type ServiceOptions } from './services/openServices';
import type { Services } from './services/Services';
import type { ReadSpace } from './store/disk/FreeSpace';
import type { OpenSchemeStore } from './store/scheme/SchemeStore';
import { BackupSchedule, type BackupSettings } from './upkeep/BackupSchedule';
import { RunFigures } from './upkeep/RunFigures';
import { UpkeepThreads } from './upkeep/UpkeepThreads';

/** Where the server listens and what it serves. */
export interface ServerOptions {
  readonly dataDir: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly version?: string;
  /**
   * The address that people type, with the path below which a proxy puts the server; absent: the origin that each request
   * was sent to.
   */
  readonly publicUrl?: string | undefined;
  /** The proxies that may say whom they speak for; absent: those on this machine. */
  readonly trustProxy?: TrustedProxies | undefined;
  /** Certificate and key, PEM; absent: plain http. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** Where the figures are read: on a port of this machine, or on the main port with a token. */
  readonly metrics?: { readonly port?: number | undefined; readonly token?: string | undefined };
  /** The security log. */
  readonly securityLogger?: Logger;
  /** Where and when encrypted backups are made; absent: the server makes none. */
  readonly backups?: BackupSettings | undefined;
  /** Time between two looks at what is due, ms. */
  readonly lookAtBackupsMs?: number;
  /** Bytes that must be free on the disk; below them nothing new is taken. */
  readonly minFreeBytes?: number;
  /** How long an archived scheme is kept before it can be destroyed, days; absent: 30. */
  readonly retentionDays?: number;
  /** Replaces the look at the disk in tests. */
  readonly readSpace?: ReadSpace;
  /** The pages; without them only health checks and /sync answer. A function is called for every request. */
  readonly build?: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder of static files. */
  readonly publicDir?: string;
  readonly development?: boolean;
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly idleMs?: number;
  /** How long a session lasts without use, ms. */
  readonly sessionIdleMs?: number | undefined;
  /** Whether people who administer, audit, approve or issue must have a second factor. */
  readonly demandsSecondFactor?: boolean | undefined;
  /** The directory that checks passwords of accounts that are linked to it; absent: none. */
  readonly directory?: LdapSettings | undefined;
  /** The provider at which people can sign in instead of with a password here; absent: none. */
  readonly provider?: ProviderSettings | undefined;
  /** Time between two looks at the free space, ms. */
  readonly lookAtDiskMs?: number;
  /** Sockets one person may have open. */
  readonly connectionsPerPerson?: number | undefined;
  /** The server time one person or address may use. */
  readonly timeShare?: TimeShare;
  /**
   * Whether an empty data folder becomes a demo workspace, if only this machine can reach the server; true by default.
   */
  readonly demo?: boolean;
  /** How much a scheme's log may grow before it is compacted. */
  readonly compactAfter?: Growth | undefined;
  /** Hashes passwords; absent: separate threads do. */
  readonly passwords?: Passwords;
  /**
   * Called when another process has taken the data folder: this process must end at once, without closing anything.
   * Absent: the event is only logged.
   */
  readonly onLockLost?: ServiceOptions['onLockLost'];
  readonly onKeyMade?: ServiceOptions['onKeyMade'];
  readonly onUnresolved?: ServiceOptions['onUnresolved'];
  readonly lock?: ServiceOptions['lock'];
  /** Replaces the scheme stores in tests of failing disks. */
  readonly openStore?: OpenSchemeStore;
  /** The path of LibreOffice; null: none; absent: the server searches for it. */
  readonly libreOffice?: string | null | undefined;
}

/** A server that accepts requests. */
export interface RunningServer {
  /** Where it listens. */
  readonly url: string;
  /** The address for people: the public one, or one that opens on the machine. */
  readonly openUrl: string;
  /** Where the figures are read without a token; null: nowhere. */
  readonly metricsUrl: string | null;
  readonly dataDir: string;
  readonly services: Services;
  /** Null: it makes no backups. */
  readonly backups: BackupSchedule | null;
  readonly demo: readonly DemoAccount[];
  /** One-time link for the first administrator; null when there is one already. */
  readonly setUpUrl: string | null;
  /** Closes every connection, flushes everything and unlocks the data folder. */
  close(): Promise<void>;
}

/** Longest time an expired session keeps its sockets, ms. A revoked right closes them at once. */
export const SWEEP_MS = 800;
/** Time between two looks at the free space, ms. */
export const LOOK_AT_DISK_MS = 5_000;
/** Time between two looks at whether a backup is due, ms. */
const LOOK_AT_BACKUPS_MS = 60_000;
/**
 * Interval at which the last records of logs and ledgers are written into the marks, ms. An older copy that somebody
 * puts back can hide at most the changes of this time.
 */
const WRITE_MARKS_MS = 30_000;
/** How often what waits to be destroyed is looked at. */
const LOOK_AT_DESTRUCTIONS_MS = 60_000;
/** Number of slices the sweep is split into. */
const SWEEP_PARTS = 10;

/** Opens the data folder and listens. Resolves when the server is ready. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const log = options.logger ?? pino({ level: 'silent' });
  const securityLog = options.securityLogger ?? pino({ level: 'silent' });
  const security: RecordSecurity = (event, facts) => securityLog.info({ event, ...facts });
  const services = await openServices({
    ...options,
    // The pages include the rules, so this version changes whenever a rule does.
    buildId: typeof options.build === 'object' ? options.build.assets.version : options.version,
    onFault: (scheme, error) => {
      MEASURES.fault.record(faultSubject(scheme));
      log.error({ ...faultFields(error), scheme }, logLine('log.scheme'));
    },
  });
  const onUpkeepFault = (error: unknown) => {
    MEASURES.fault.record('backup');
    log.error(faultFields(error), logLine('log.backup'));
  };
  const upkeepRunner = new UpkeepThreads(onUpkeepFault);
  const figures = new RunFigures(services.clock);
  const schedule = options.backups
    ? new BackupSchedule({
        ...options.backups,
        dataDir: options.dataDir,
        minFreeBytes: options.minFreeBytes,
        clock: services.clock,
        office: services.office,
        upkeepRunner,
        onFault: onUpkeepFault,
      })
    : null;
  services.destructions.askBackups(() => schedule?.retention()?.clearBy ?? null);
  const closeUpkeep = async () => {
    figures.close();
    await (schedule?.close() ?? upkeepRunner.close());
  };
  try {
    const staysHere = isForThisMachine(options);
    const wantsDemo = (options.demo ?? true) && staysHere;
    if (wantsDemo && isEmptyRegister(services.register)) await fillDemoWorkspace(services);
    if (!staysHere && (await retireDemoAccounts(services)) > 0) {
      log.warn(logLine('log.demoDisabled'));
      security('demo-disabled', {});
    }
    const isSecure = options.tls !== undefined || options.publicUrl?.startsWith('https:') === true;
    if (!staysHere && !isSecure && options.trustProxy === undefined) {
      log.warn(logLine('log.unencrypted'));
    }
    const demo = () => (wantsDemo ? demoAccounts(services.register) : []);
    const isSetUp = services.accounts
      .list()
      .some(({ administrator, disabled }) => administrator && !disabled);
    const link = new SetUpLink(!isSetUp);
    const provider = options.provider && new OidcProvider(options.provider, () => services.clock.now());
    let openSockets = () => 0;
    const contexts = new RequestContextFactory(services, link, demo, log, security, provider ?? null, {
      version: options.version ?? '',
      startedAt: services.clock.now(),
      sockets: () => openSockets(),
      figures,
      upkeepRunner,
      schedule,
    });
    const origin: OwnOrigin = {
      publicUrl: options.publicUrl === undefined ? null : new URL(options.publicUrl).origin,
      prefix: pathPrefix(options.publicUrl),
      proxies: new ProxyTrust(options.trustProxy),
    };
    const publicDir = options.publicDir && existsSync(options.publicDir) ? options.publicDir : null;
    const budget = new TimeBudget(() => performance.now(), options.timeShare);
    const { token, port: metricsPort } = options.metrics ?? {};
    const wantsMetrics = token !== undefined || metricsPort !== undefined;
    const metrics = wantsMetrics ? await Metrics.create(services, () => openSockets()) : null;
    const app = createApp({
      services,
      contexts,
      budget,
      log,
      security,
      origin,
      metrics: metrics && token !== undefined ? { of: metrics, token } : null,
      isDemo: () => demo().length > 0,
      publicDir,
      build: options.build ?? null,
      development: options.development ?? false,
    });
    const server = options.tls ? createSecureServer({ ...options.tls }, app) : createHttpServer(app);
    const sockets = serveSockets(server, services, contexts, log, security, origin, budget, {
      perPerson: options.connectionsPerPerson,
      perScheme: options.connectionsPerPerson,
    });
    openSockets = () => sockets.size;
    await listen(server, { port: options.port, host: options.host, setting: 'PORT' });
    const metricsServer = metrics && metricsPort !== undefined ? serveMetrics(metrics) : null;
    if (metricsServer) {
      await listen(metricsServer, { port: metricsPort ?? 0, host: METRICS_HOST, setting: 'METRICS_PORT' });
    }
    const looks = setInterval(() => {
      const { space } = services.health;
      const wasLow = space.isLow;
      space
        .measure()
        .then(() => {
          if (space.isLow === wasLow) return;
          log.warn({ free: space.bytes }, logLine(space.isLow ? 'log.diskLow' : 'log.diskFree'));
          if (space.isLow) services.schemes.rooms.announceDiskLow();
        })
        .catch((error) => {
          MEASURES.fault.record('disk');
          log.error({ err: error }, logLine('log.freeSpace'));
        });
    }, options.lookAtDiskMs ?? LOOK_AT_DISK_MS);
    const backupLooks = setInterval(
      () => void schedule?.tick(),
      options.lookAtBackupsMs ?? LOOK_AT_BACKUPS_MS,
    );
    void schedule?.tick();
    const destructionLooks = setInterval(
      () => void services.destructions.carryOutDue(),
      LOOK_AT_DESTRUCTIONS_MS,
    );
    const markWrites = setInterval(() => {
      services.marks.write().catch((error) => {
        MEASURES.fault.record('disk');
        log.error(faultFields(error), logLine('log.marks'));
      });
    }, WRITE_MARKS_MS);
    const sweep = setInterval(() => services.schemes.rooms.sweep(1 / SWEEP_PARTS), SWEEP_MS / SWEEP_PARTS);
    const port = portOf(server);
    const scheme = options.tls ? 'https' : 'http';
    const opens = options.publicUrl?.replace(/\/$/, '') ?? openUrl(scheme, options.host, port);
    return {
      url: urlOf(scheme, options.host, port),
      openUrl: opens,
      metricsUrl: metricsServer && `${urlOf('http', METRICS_HOST, portOf(metricsServer))}/metrics`,
      dataDir: options.dataDir,
      services,
      backups: schedule,
      demo: demo(),
      setUpUrl: link.token === null ? null : `${opens}/setup?token=${link.token}`,
      async close() {
        clearInterval(sweep);
        clearInterval(looks);
        metrics?.close();
        clearInterval(backupLooks);
        clearInterval(destructionLooks);
        clearInterval(markWrites);
        metricsServer?.close();
        metricsServer?.closeAllConnections();
        await closeUpkeep();
        const closed = new Promise((resolve) => server.close(resolve));
        await services.close();
        sockets.close();
        server.closeAllConnections();
        await closed;
      },
    };
  } catch (error) {
    await closeUpkeep();
    await services.close();
    throw error;
  }
}

/** Whether nobody but the people at this machine can reach the server, neither directly nor through a proxy. */
function isForThisMachine({ host, publicUrl, trustProxy }: ServerOptions): boolean {
  const isNamedHere = publicUrl === undefined || isLoopback(new URL(publicUrl).hostname);
  return isLoopback(host) && isNamedHere && trustProxy === undefined;
}

/** The part of the server that a fault is about. `subject`: the name of a part of a service, or the id of a scheme. */
function faultSubject(subject: string): FaultSubject {
  return FAULT_SUBJECTS.find((known) => known === subject) ?? 'scheme';
}

/** Figures without a token can be read only from this machine. */
const METRICS_HOST = '127.0.0.1';

function serveMetrics(metrics: Metrics): Server {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', answerMetrics(metrics, null));
  return createHttpServer(app);
}

function portOf(server: Server | SecureServer): number {
  return (server.address() as AddressInfo).port;
}

/** The folder of static files below the project's root. */
export function publicFolder(root: string): string {
  return join(root, 'public');
}
