import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { broadcastDevReady } from '@remix-run/node';
import { EDITION } from '@schemes/clauses/edition';
import { t } from '@schemes/messages/t';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { pino } from 'pino';
import { createServer } from './createServer';
import { warmUp } from './rooms/document/warmUp';
import { DamagedFile } from './store/disk/DamagedFile';
import { FolderInUse } from './store/disk/lockFolder';
import { NewerFolder } from './store/folder/NewerFolder';
import { KeyFault } from './store/keys/keyFile';

/** Both this file and its bundle `build/server.js` are one folder below the root. */
const root = fileURLToPath(new URL('..', import.meta.url));
const development = process.env.NODE_ENV === 'development';
const buildUrl = pathToFileURL(join(root, 'build/index.js')).href;
const logger = pino({
  level: process.env.LOG_LEVEL ?? 'warn',
  redact: { paths: ['err.config', '*.password', '*.cookie'], remove: true },
});

process.on('uncaughtException', (error) => {
  logger.fatal({ err: error }, 'uncaught');
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
});

try {
  const build: ServerBuild = await import(buildUrl);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  // Developers restart often, and then a quick start matters more.
  if (!development) warmUp(communeSample(EDITION));
  const server = await createServer({
    dataDir: resolve(process.env.DATA_DIR ?? 'data'),
    host: process.env.HOST ?? '127.0.0.1',
    port: Number(process.env.PORT ?? 3000),
    publicDir: join(root, 'public'),
    build,
    version,
    connectionsPerPerson: Number(process.env.CONNECTIONS_PER_PERSON) || undefined,
    sessionIdleMs: Number(process.env.SESSION_IDLE_MINUTES) * 60_000 || undefined,
    demandsSecondFactor: process.env.SECOND_FACTOR === 'demanded',
    development,
    logger,
    lock: {
      onWatch: ({ pid, host }, ms) =>
        console.log(t('vi', 'server.watchingLock', { pid, host, seconds: Math.round(ms / 1000) })),
    },
    onKeyMade: (file) => console.log(t('vi', 'server.keyMade', { file })),
    onLockLost: (error) => {
      // As if killed: closing in order would write to a folder that another process holds.
      console.error(error.message);
      process.exit(1);
    },
  });
  console.log(t('vi', 'server.ready', { url: server.url }));
  if (server.demo.length > 0) {
    console.log(t('vi', 'server.demo'));
    for (const { username, password, name, role } of server.demo) {
      console.log(`  ${username.padEnd(14)} ${password.padEnd(10)} ${name}, ${t('vi', `role.${role}`)}`);
    }
  }
  if (server.setUpUrl) console.log(t('vi', 'server.setUp', { url: server.setUpUrl }));
  if (development) await broadcastDevReady(build);

  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    server.close().then(
      () => process.exit(),
      (error) => {
        logger.fatal({ err: error }, 'the server did not close cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const expected = [FolderInUse, DamagedFile, NewerFolder, KeyFault].some((fault) => error instanceof fault);
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(expected || inUse ? (error as Error).message : error);
  process.exit(1);
}
