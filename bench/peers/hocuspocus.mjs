// Stock hocuspocus. If SQLITE names a file, its SQLite extension stores documents there, with default settings.
import { Server } from '@hocuspocus/server';

const { SQLITE, PORT } = process.env;
const extensions = [];
if (SQLITE) {
  const { SQLite } = await import('@hocuspocus/extension-sqlite');
  extensions.push(new SQLite({ database: SQLITE }));
}
const server = new Server({ address: '127.0.0.1', port: Number(PORT), quiet: true, extensions });
await server.listen();
console.log('listening');
