// The package's own program, as `npx y-websocket` starts it: HOST, PORT and YPERSISTENCE are its settings.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const manifest = createRequire(import.meta.url).resolve('@y/websocket-server/package.json');
await import(pathToFileURL(join(dirname(manifest), 'src/server.js')).href);
