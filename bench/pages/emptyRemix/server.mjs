// Serves the empty Remix page compressed, as the product serves its own: `node server.mjs folder`, prints the address.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';

const folder = process.argv[2] ?? '.';
const build = await import(pathToFileURL(join(folder, 'build/index.js')).href);
const app = express();
app.use(compression());
app.use(express.static(join(folder, 'public'), { immutable: true, maxAge: '1y' }));
app.all('*', createRequestHandler({ build, mode: 'production' }));
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`);
});
