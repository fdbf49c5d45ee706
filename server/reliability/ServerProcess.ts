import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { within } from '@server/runtime/testing/within';
import { bundleProgram } from '@server/testing/bundleProgram';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the server without its pages, so that it starts quickly. Returns the bundle's path. */
export function bundleCrashServer(): Promise<string> {
  return bundleProgram('server/reliability/crashServer.ts');
}

/** Where `npm run build` puts the real server. */
export const BUILT_SERVER = join(ROOT, 'build', 'server.js');

/** Longest time until a process serves or exits, ms. */
const START_MS = 180_000;

/** A server as a child process that a test can kill at any moment. */
export class ServerProcess {
  /** Its output on stdout and stderr. */
  output = '';
  readonly #child: ChildProcess;
  readonly #exited: Promise<number | null>;

  /** `more`: environment variables in addition to those of this process. */
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
      this.output += data.toString();
    };
    this.#child.stdout?.on('data', note);
    this.#child.stderr?.on('data', note);
    this.#exited = new Promise((done) => this.#child.once('exit', done));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its address once it serves. Throws with its output when it exits or takes three minutes. */
  async serves(): Promise<string> {
    const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(this.output)?.[0];
    const announced = new Promise<void>((done) => {
      const look = () => {
        if (address() !== undefined) done();
      };
      this.#child.stdout?.on('data', look);
      look();
    });
    const look = within(
      'the server serves',
      Promise.race([announced, this.#exited]),
      () => this.output,
      START_MS,
    );
    await look.catch((error) => this.kill().then(() => Promise.reject(error)));
    const url = address();
    if (url === undefined) throw new Error(`The server did not start: ${this.output}`);
    return url;
  }

  /** Its exit code once it exits by itself. After three minutes it is killed, and this throws. */
  async exited(): Promise<number | null> {
    const ended = within('the server ends by itself', this.#exited, () => this.output, START_MS);
    return ended.catch((error) => this.kill().then(() => Promise.reject(error)));
  }

  /** Kills the process; no signal handler runs. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await within('a killed server is gone', this.#exited, () => this.output);
  }
}
