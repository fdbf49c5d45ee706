import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { FairQueue, type Turn } from '@server/runtime/FairQueue';
import { lowerPriority } from '@server/runtime/lowerPriority';

/** Longest time one paper may take, ms. The first takes a few seconds more, because LibreOffice creates its profile. */
const LIMIT_MS = 90_000;
/** Papers that may wait, and how many of one person. */
const QUEUE = { waiting: 20, waitingEach: 3 };
/** Total size of the finished PDFs kept in memory, so that a preview that is opened again appears at once. */
const MAX_CACHED_BYTES = 24 * 1024 * 1024;

/**
 * Converts papers to PDF with the LibreOffice of this machine, one at a time, in a profile of its own. Only this
 * account can read the folder of the files, and they are deleted after each paper: drafts of personnel schemes are
 * secret.
 */
export class LibreOffice {
  readonly #program: string | null;
  readonly #folder: string | null;
  readonly #onFault: (error: unknown) => void;
  readonly #limitMs: number;
  readonly #queue = new FairQueue<() => Promise<void>>(QUEUE);
  readonly #cache = new Map<string, Uint8Array>();
  #running: ChildProcess | null = null;
  #isBusy = false;
  #closed = false;

  /** `program` is from `findLibreOffice`. `folder` holds profile and files; null: the system's temporary folder. */
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

  /** Converts a .docx file to PDF. `turn`: for whom. */
  async pdf(docx: Uint8Array, turn?: Turn): Promise<Result<Uint8Array>> {
    const program = this.#program;
    if (program === null) return refuse({ code: 'refusal.noOffice' });
    const digest = createHash('sha256').update(docx).digest('hex');
    const cached = this.#cache.get(digest);
    if (cached) return ok(cached);
    return new Promise((done) => {
      const make = async () => done(await this.#convertAndKeep(program, digest, docx));
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

  async #convertAndKeep(program: string, digest: string, docx: Uint8Array): Promise<Result<Uint8Array>> {
    try {
      const bytes = await this.#convert(program, docx);
      this.#keep(digest, bytes);
      return ok(bytes);
    } catch (error) {
      this.#onFault(error);
      if (!(error instanceof TookTooLong)) return refuse({ code: 'refusal.officeFailed' });
      const seconds = Math.ceil(this.#limitMs / 1_000);
      return refuse({ code: 'refusal.officeSlow', params: { seconds } });
    }
  }

  /** Ends the running conversion. Those that wait are not started. */
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
      // A process group of its own, because the program is a script that starts the real process: both must be ended.
      const child = spawn(program, args, {
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'ignore', 'pipe'],
        windowsHide: true,
      });
      this.#running = child;
      if (child.pid !== undefined) lowerPriority(child.pid);
      let errors = '';
      let isTooSlow = false;
      child.stderr?.on('data', (text) => {
        errors = `${errors}${text}`.slice(-2_000);
      });
      const timer = setTimeout(() => {
        isTooSlow = true;
        end(child);
      }, this.#limitMs);
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(timer);
        this.#running = null;
        if (code === 0) resolve();
        else
          reject(
            isTooSlow
              ? new TookTooLong(this.#limitMs)
              : new Error(`LibreOffice ended with ${code}: ${errors}`),
          );
      });
    });
  }

  #keep(digest: string, bytes: Uint8Array): void {
    this.#cache.set(digest, bytes);
    let total = [...this.#cache.values()].reduce((all, { length }) => all + length, 0);
    for (const [oldest, { length }] of this.#cache) {
      if (total <= MAX_CACHED_BYTES) break;
      this.#cache.delete(oldest);
      total -= length;
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
    // It has ended by itself.
  }
}
