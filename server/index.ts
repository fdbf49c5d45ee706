import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { broadcastDevReady } from '@remix-run/node';
import { EDITION } from '@schemes/clauses/edition';
import { t } from '@schemes/messages/t';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { pino } from 'pino';
import { faultFields, logLine } from './config/logLine';
import { readDirectory, readProvider } from './config/readSecrets';
import { readLang, readSettings, SettingFault } from './config/readSettings';
import { readTls } from './config/readTls';
import type { Settings } from './config/settings';
import { unknownSettings, unknownSettingText } from './config/unknownSettings';
import { createServer } from './createServer';
import { warmUp } from './rooms/document/warmUp';
import type { BackupSettings } from './upkeep/BackupSchedule';

const MEGABYTE = 1024 * 1024;
const MINUTE_MS = 60_000;

/** Both this file and its bundle `build/server.js` are one folder below the root. */
const root = fileURLToPath(new URL('..', import.meta.url));
const buildUrl = pathToFileURL(join(root, 'build/index.js')).href;
let logger = pino({ level: 'warn' });

process.on('uncaughtException', (error) => {
  logger.fatal(faultFields(error), logLine('log.uncaught'));
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
});

try {
  const settings = readSettings();
  for (const unknown of unknownSettings()) console.warn(unknownSettingText(readLang(), unknown));
  const tls = readTls(settings);
  const [provider, directory] = [readProvider(settings), readDirectory(settings)];
  const development = settings.NODE_ENV === 'development';
  logger = pino({
    level: settings.LOG_LEVEL,
    redact: { paths: ['err.config', '*.password', '*.cookie'], remove: true },
  });
  // Security events are logged at any LOG_LEVEL.
  const securityLogger = pino(
    { level: 'info', base: { log: 'security' } },
    pino.destination({ dest: settings.SECURITY_LOG ?? 1, mkdir: true, mode: 0o600 }),
  );
  const build: ServerBuild = await import(buildUrl);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  // Developers restart often, and then a quick start matters more.
  if (!development && settings.WARM_UP === 'yes') warmUp(communeSample(EDITION));
  const server = await createServer({
    dataDir: resolve(settings.DATA_DIR),
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    trustProxy: settings.TRUST_PROXY,
    tls,
    provider,
    directory,
    metrics: { port: settings.METRICS_PORT, token: settings.METRICS_TOKEN },
    backups: backupSettings(settings),
    minFreeBytes: settings.MIN_FREE_MB * MEGABYTE,
    retentionDays: settings.RETENTION_DAYS,
    onUnresolved: (file, why) => console.log(t(readLang(), `migrate.left.${why}`, { file })),
    libreOffice: settings.SOFFICE,
    publicDir: join(root, 'public'),
    build,
    version,
    connectionsPerPerson: settings.CONNECTIONS_PER_PERSON,
    sessionIdleMs: settings.SESSION_IDLE_MINUTES * MINUTE_MS,
    demandsSecondFactor: settings.SECOND_FACTOR === 'demanded',
    development,
    logger,
    securityLogger,
    lock: {
      onWatch: ({ pid, host }, ms) =>
        console.log(t(readLang(), 'server.watchingLock', { pid, host, seconds: Math.round(ms / 1000) })),
    },
    onKeyMade: (file) => console.log(t(readLang(), 'server.keyMade', { file })),
    onLockLost: (error) => {
      // Ends as if it were killed: an orderly shutdown would write to a folder that another process holds.
      console.error(error.t(readLang()));
      process.exit(1);
    },
  });
  console.log(t(readLang(), 'server.ready', { url: server.openUrl }));
  if (server.demo.length > 0) {
    console.log(t(readLang(), 'server.demo'));
    for (const { username, password, name, role } of server.demo) {
      console.log(
        `  ${username.padEnd(14)} ${password.padEnd(10)} ${name}, ${t(readLang(), `role.${role}`)}`,
      );
    }
  }
  if (server.setUpUrl) console.log(t(readLang(), 'server.setUp', { url: server.setUpUrl }));
  if (development) await broadcastDevReady(build);

  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    server.close().then(
      () => process.exit(),
      (error) => {
        logger.fatal(faultFields(error), logLine('log.notClosed'));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const { reason } = faultFields(error);
  if (reason !== undefined) console.error(reason);
  else if (error instanceof SettingFault) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

/** Undefined if the server makes no backups: `readSettings` refuses the one setting without the other. */
function backupSettings(settings: Settings): BackupSettings | undefined {
  const { BACKUP_DIR: folder, BACKUP_RECIPIENT: recipients } = settings;
  if (folder === undefined || recipients === undefined) return undefined;
  const { BACKUP_AT: times, BACKUP_KEEP: keep, BACKUP_WITH_KEY: withKey } = settings;
  return { store: resolve(folder), recipients, times, keep, withKey };
}
