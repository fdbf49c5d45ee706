import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { within } from '@server/runtime/testing/within';
import { bundleProgram } from '@server/testing/bundleProgram';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the server without its pages, so that a process of it starts in a moment. Returns the bundle's path. */
export function bundleCrashServer(): Promise<string> {
  return bundleProgram('server/reliability/crashServer.ts');
}

/** Where `npm run build` puts the real server. */
export const BUILT_SERVER = join(ROOT, 'build', 'server.js');

/** Longest a process may take to serve or to refuse, ms. */
const START_MS = 180_000;

/** A server as a process of its own, to be killed at any moment. */
export class ServerProcess {
  /** What it said on both streams. */
  said = '';
  readonly #child: ChildProcess;
  readonly #exited: Promise<number | null>;

  /** `more`: environment variables beside those of this process. */
  constructor(program: string, dataDir: string, more: Readonly<Record<string, string>> = {}) {
    const env = {
      ...process.env,
      ...more,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      NODE_ENV: 'production' as const,
    };
    this.#child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const note = (data: Buffer) => {
      this.said += data.toString();
    };
    this.#child.stdout?.on('data', note);
    this.#child.stderr?.on('data', note);
    this.#exited = new Promise((done) => this.#child.once('exit', done));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its address when it serves. Throws with what it said when it ends instead, or takes three minutes. */
  async serves(): Promise<string> {
    const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(this.said)?.[0];
    const said = new Promise<void>((done) => {
      const look = () => {
        if (address() !== undefined) done();
      };
      this.#child.stdout?.on('data', look);
      look();
    });
    const look = within('the server serves', Promise.race([said, this.#exited]), () => this.said, START_MS);
    await look.catch((error) => this.kill().then(() => Promise.reject(error)));
    const url = address();
    if (url === undefined) throw new Error(`The server did not start: ${this.said}`);
    return url;
  }

  /** Its exit code when it ends by itself; one that does not within three minutes is killed, and that is a failure. */
  async exited(): Promise<number | null> {
    const ended = within('the server ends by itself', this.#exited, () => this.said, START_MS);
    return ended.catch((error) => this.kill().then(() => Promise.reject(error)));
  }

  /** Power off: no signal handler runs. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await within('a killed server is gone', this.#exited, () => this.said);
  }
}
