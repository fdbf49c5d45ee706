import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { FairQueue, type Turn } from '@server/runtime/FairQueue';
import { lowerPriority } from '@server/runtime/lowerPriority';

/** ms that one paper may take; the first one takes a few seconds more, because LibreOffice makes its profile. */
const LIMIT_MS = 90_000;
/** Papers that may wait, and how many of one person. */
const QUEUE = { waiting: 20, waitingEach: 3 };
/** Bytes of finished PDFs that stay in memory: a preview that is opened again appears at once. */
const KEPT_BYTES = 24 * 1024 * 1024;

/**
 * Turns papers into PDFs with the LibreOffice of this machine, one at a time, in a profile of its own. The files lie in a
 * folder that only this account can read, and are deleted after each paper: drafts of personnel plans are secret.
 */
export class LibreOffice {
  readonly #program: string | null;
  readonly #folder: string | null;
  readonly #onFault: (error: unknown) => void;
  readonly #limitMs: number;
  readonly #queue = new FairQueue<() => Promise<void>>(QUEUE);
  readonly #made = new Map<string, Uint8Array>();
  #running: ChildProcess | null = null;
  #isBusy = false;
  #closed = false;

  /** `program`: see `findLibreOffice`; `folder`: for its profile and files, null for the system's temporary folder. */
  constructor(
    program: string | null,
    folder: string | null,
    onFault: (error: unknown) => void,
    limitMs = LIMIT_MS,
  ) {
    this.#program = program;
    this.#folder = folder;
    this.#onFault = onFault;
    this.#limitMs = limitMs;
  }

  /** Whether this machine has LibreOffice. */
  get isThere(): boolean {
    return this.#program !== null;
  }

  /** The PDF of a .docx file. `turn`: for whom. */
  async pdf(docx: Uint8Array, turn?: Turn): Promise<Result<Uint8Array>> {
    const program = this.#program;
    if (program === null) return refuse({ code: 'refusal.noOffice' });
    const name = createHash('sha256').update(docx).digest('hex');
    const known = this.#made.get(name);
    if (known) return ok(known);
    return new Promise((done) => {
      const make = async () => done(await this.#make(program, name, docx));
      if (this.#queue.add(make, turn)) void this.#next();
      else done(refuse({ code: 'refusal.papersBusy' }));
    });
  }

  /** Runs what waits, one after another. */
  async #next(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let make = this.#queue.take(); make; make = this.#queue.take()) await make();
    this.#isBusy = false;
  }

  async #make(program: string, name: string, docx: Uint8Array): Promise<Result<Uint8Array>> {
    try {
      const bytes = await this.#convert(program, docx);
      this.#keep(name, bytes);
      return ok(bytes);
    } catch (error) {
      this.#onFault(error);
      if (!(error instanceof TookTooLong)) return refuse({ code: 'refusal.officeFailed' });
      const seconds = Math.ceil(this.#limitMs / 1_000);
      return refuse({ code: 'refusal.officeSlow', params: { seconds } });
    }
  }

  /** Ends the running conversion; those that wait are not started. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#running) end(this.#running);
  }

  async #convert(program: string, docx: Uint8Array): Promise<Uint8Array> {
    const base = this.#folder ?? tmpdir();
    await mkdir(base, { recursive: true, mode: 0o700 });
    const work = await mkdtemp(join(base, 'work-'));
    try {
      await writeFile(join(work, 'paper.docx'), docx, { mode: 0o600 });
      const profile = this.#folder === null ? join(work, 'profile') : join(this.#folder, 'profile');
      await this.#run(program, [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nologo',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        work,
        join(work, 'paper.docx'),
      ]);
      return new Uint8Array(await readFile(join(work, 'paper.pdf')));
    } finally {
      await rm(work, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  #run(program: string, args: readonly string[]): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('LibreOffice is not started: the server is closing'));
    return new Promise((resolve, reject) => {
      // In a process group of its own: the program is a script that starts the process which does the work.
      const child = spawn(program, args, {
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'ignore', 'pipe'],
        windowsHide: true,
      });
      this.#running = child;
      if (child.pid !== undefined) lowerPriority(child.pid);
      let errors = '';
      let slow = false;
      child.stderr?.on('data', (text) => {
        errors = `${errors}${text}`.slice(-2_000);
      });
      const timer = setTimeout(() => {
        slow = true;
        end(child);
      }, this.#limitMs);
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(timer);
        this.#running = null;
        if (code === 0) resolve();
        else
          reject(
            slow ? new TookTooLong(this.#limitMs) : new Error(`LibreOffice ended with ${code}: ${errors}`),
          );
      });
    });
  }

  #keep(name: string, bytes: Uint8Array): void {
    this.#made.set(name, bytes);
    let sum = [...this.#made.values()].reduce((all, { length }) => all + length, 0);
    for (const [oldest, { length }] of this.#made) {
      if (sum <= KEPT_BYTES) break;
      this.#made.delete(oldest);
      sum -= length;
    }
  }
}

class TookTooLong extends Error {
  constructor(ms: number) {
    super(`LibreOffice took more than ${ms} ms`);
  }
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
