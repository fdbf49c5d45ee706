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

/** The path of the real server that `npm run build` makes. */
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
    const append = (data: Buffer) => {
      this.output += data.toString();
    };
    this.#child.stdout?.on('data', append);
    this.#child.stderr?.on('data', append);
    this.#exited = new Promise((done) => this.#child.once('exit', done));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Waits until it serves and returns its URL. Throws with its output when it exits or takes longer than three minutes. */
  async serves(): Promise<string> {
    const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(this.output)?.[0];
    const announced = new Promise<void>((done) => {
      const check = () => {
        if (address() !== undefined) done();
      };
      this.#child.stdout?.on('data', check);
      check();
    });
    const started = within(
      'the server serves',
      Promise.race([announced, this.#exited]),
      () => this.output,
      START_MS,
    );
    await started.catch((error) => this.kill().then(() => Promise.reject(error)));
    const url = address();
    if (url === undefined) throw new Error(`The server did not start: ${this.output}`);
    return url;
  }

  /** Waits until it exits by itself and returns its exit code. After three minutes, kills it and throws. */
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
