import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Contender } from './contenders';
import type { Profile } from './Profile';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** One tick of the clock in /proc, µs. */
const TICK_US = 10_000;
const PRELOAD = pathToFileURL(join(ROOT, 'bench/peers/preload.mjs')).href;

export interface Memory {
  /** Resident memory, bytes. */
  readonly rss: number;
  /** JavaScript heap in use plus buffers, bytes. */
  readonly held: number;
}

/** A server of the comparison as a child process. */
export class BenchServer {
  readonly #child: ChildProcess;
  readonly port: number;
  #output = '';
  #lastId = 0;
  readonly #exited: Promise<void>;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
    const record = (data: Buffer) => {
      this.#output = (this.#output + data.toString()).slice(-20_000);
    };
    child.stdout?.on('data', record);
    child.stderr?.on('data', record);
    this.#exited = new Promise((done) => child.once('exit', () => done()));
  }

  /** Starts a server with `folder` for its data. Throws, with the server's output, when it does not begin to serve. */
  static async start(contender: Contender, folder: string): Promise<BenchServer> {
    const port = await freePort();
    const env = {
      ...process.env,
      NODE_ENV: 'production' as const,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...contender.env(folder),
    };
    const program = [
      ...(contender.flags ?? []),
      '--expose-gc',
      '--import',
      PRELOAD,
      join(ROOT, contender.program),
    ];
    const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const server = new BenchServer(child, port);
    await server.#waitUntilReady();
    return server;
  }

  /**
   * CPU time of all its threads so far, µs. On Linux it is read from outside, in steps of 10 ms, because a busy server
   * would answer late.
   */
  async cpu(): Promise<number> {
    if (process.platform !== 'linux') return this.#ask<number>('cpu');
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_US;
  }

  memory(): Promise<Memory> {
    return this.#ask<Memory>('memory');
  }

  async profileStart(): Promise<void> {
    await this.#ask('profileStart');
  }

  profileStop(): Promise<Profile> {
    return this.#ask<Profile>('profileStop');
  }

  /** Stops the server with SIGTERM; kills it if it has not ended after 30 s. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 30_000);
    await this.#exited;
    clearTimeout(timer);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  /** Its last output, for error reports. */
  get output(): string {
    return this.#output.slice(-2000);
  }

  #ask<T>(ask: string): Promise<T> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const onMessage = (message: { id: number; answer: T }) => {
        if (message.id !== id) return;
        this.#child.off('message', onMessage);
        resolve(message.answer);
      };
      this.#child.on('message', onMessage);
      void this.#exited.then(() => reject(new Error(`The server ended: ${this.output}`)));
      this.#child.send({ id, ask });
    });
  }

  async #waitUntilReady(): Promise<void> {
    let ended = false;
    void this.#exited.then(() => {
      ended = true;
    });
    for (let i = 0; i < 3000 && !ended; i++) {
      if (/listening|running at|http:\/\/127/.test(this.#output)) return;
      await new Promise((done) => setTimeout(done, 10));
    }
    await this.kill();
    throw new Error(`The server did not start: ${this.output}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
