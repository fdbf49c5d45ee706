import { createServer } from '@server/createServer';

/** A server process without pages, which tests kill. It compacts much more often than the real server. */
const server = await createServer({
  dataDir: process.env.DATA_DIR ?? 'data',
  host: '127.0.0.1',
  port: 0,
  idleMs: 200,
  compactAfter: {
    records: Number(process.env.COMPACT_RECORDS ?? 40),
    bytes: Number(process.env.COMPACT_BYTES ?? 20_000),
  },
});
console.log(server.url);
