// Runs one attack in its own process until SIGTERM.
import { setMaxListeners } from 'node:events';
import { ATTACKS } from './attacks';

const [name, url, scheme, viewer] = process.argv.slice(2);
const attack = ATTACKS[name ?? ''];
if (!attack || !url || !scheme || !viewer) throw new Error('attackMain NAME URL SCHEME COOKIE');
const control = new AbortController();
setMaxListeners(0, control.signal);
process.once('SIGTERM', () => control.abort());
// Keeps the process running during an attack that only waits.
const alive = setInterval(() => {}, 1_000);
process.send?.('ready');
await attack({ url, scheme, viewer }, control.signal);
clearInterval(alive);
process.exit(0);
