import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { FairQueue, type TaskOwner } from '@server/runtime/FairQueue';
import { lowerPriority } from '@server/runtime/lowerPriority';

/** Longest time one paper may take, ms. The first takes a few seconds more, because LibreOffice creates its profile. */
const LIMIT_MS = 90_000;
/** Most conversions that may wait, of all people and of one person. */
const QUEUE = { waiting: 20, waitingEach: 3 };
/** Largest total size of the PDFs cached in memory, from which a preview that is opened again appears at once. */
const MAX_CACHED_BYTES = 24 * 1024 * 1024;

/** The filters that convert uploaded files, by the ending of the result. */
const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const;
/** Longest time one uploaded file may take, ms, and the largest result of a conversion. */
const FILE_LIMIT_MS = 60_000;
const MAX_CONVERTED_BYTES = 64 * 1024 * 1024;

/**
 * The settings of the profile in which uploaded files are opened. Macros are disabled, and so are links, with which a file
 * could send requests into the office's network.
 */
const FILE_SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[
  ['MacroSecurityLevel', '3'],
  ['DisableMacrosExecution', 'true'],
  ['BlockUntrustedRefererLinks', 'true'],
  ['DisableActiveContent', 'true'],
]
  .map(
    ([name, value]) =>
      `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;

/** One conversion. */
interface Conversion {
  readonly bytes: Uint8Array;
  /** Ending of the file. */
  readonly from: string;
  /** Ending of the result. */
  readonly to: string;
  /** The filter that writes the result. */
  readonly filter: string;
  /** Folder of the profile, inside the folder of LibreOffice. */
  readonly profile: string;
  readonly settings?: string;
  readonly limitMs: number;
}

/**
 * Converts papers to PDF, and files of other office programs to .docx and .xlsx, with the LibreOffice of this machine. Runs
 * one conversion at a time, in profiles of its own. Drafts of personnel schemes are secret: only this account can read the
 * folder of the files, and they are deleted after each conversion.
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

  /** `program`: from `findLibreOffice`. `folder`: for profiles and files; null: the system's temporary folder. */
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
  get isInstalled(): boolean {
    return this.#program !== null;
  }

  /** Converts a .docx file to PDF. Refused when too many conversions wait, and when it fails or takes too long. */
  async pdf(docx: Uint8Array, owner?: TaskOwner): Promise<Result<Uint8Array>> {
    const program = this.#program;
    if (program === null) return refuse({ code: 'refusal.noOffice' });
    const digest = createHash('sha256').update(docx).digest('hex');
    const cached = this.#cache.get(digest);
    if (cached) return ok(cached);
    return new Promise((done) => {
      const make = async () => done(await this.#convertAndCache(program, digest, docx));
      if (this.#queue.add(make, owner)) void this.#next();
      else done(refuse({ code: 'refusal.papersBusy' }));
    });
  }

  /**
   * Converts a file of an older or another office program, in the same queue as papers. `from` and `to` are endings. Macros
   * are not run and links are not followed. Refused like `pdf`.
   */
  async convert(
    bytes: Uint8Array,
    from: 'doc' | 'odt' | 'rtf' | 'xls',
    to: keyof typeof FILTERS,
    owner?: TaskOwner,
  ): Promise<Result<Uint8Array>> {
    const program = this.#program;
    if (program === null) return refuse({ code: 'refusal.noOffice' });
    const limitMs = Math.min(FILE_LIMIT_MS, this.#limitMs);
    const conversion = {
      bytes,
      from,
      to,
      filter: FILTERS[to],
      profile: 'files',
      settings: FILE_SETTINGS,
      limitMs,
    };
    return new Promise((done) => {
      const make = async () => done(await this.#attempt(program, conversion));
      if (this.#queue.add(make, owner)) void this.#next();
      else done(refuse({ code: 'refusal.papersBusy' }));
    });
  }

  /** Runs the waiting conversions one after another; does nothing while one runs. */
  async #next(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let make = this.#queue.take(); make; make = this.#queue.take()) await make();
    this.#isBusy = false;
  }

  async #convertAndCache(program: string, digest: string, docx: Uint8Array): Promise<Result<Uint8Array>> {
    const made = await this.#attempt(program, {
      bytes: docx,
      from: 'docx',
      to: 'pdf',
      filter: 'pdf:writer_pdf_Export',
      profile: 'profile',
      limitMs: this.#limitMs,
    });
    if (made.ok) this.#addToCache(digest, made.value);
    return made;
  }

  async #attempt(program: string, conversion: Conversion): Promise<Result<Uint8Array>> {
    try {
      return ok(await this.#convert(program, conversion));
    } catch (error) {
      this.#onFault(error);
      if (!(error instanceof TookTooLong)) return refuse({ code: 'refusal.officeFailed' });
      const seconds = Math.ceil(conversion.limitMs / 1_000);
      return refuse({ code: 'refusal.officeSlow', params: { seconds } });
    }
  }

  /** Kills the running conversion. Those that wait fail. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#running) end(this.#running);
  }

  async #convert(program: string, conversion: Conversion): Promise<Uint8Array> {
    const { bytes, from, to, filter, settings, limitMs } = conversion;
    const base = this.#folder ?? tmpdir();
    await mkdir(base, { recursive: true, mode: 0o700 });
    const work = await mkdtemp(join(base, 'work-'));
    try {
      const input = join(work, `paper.${from}`);
      await writeFile(input, bytes, { mode: 0o600 });
      const profile = join(this.#folder ?? work, conversion.profile);
      if (settings !== undefined) {
        await mkdir(join(profile, 'user'), { recursive: true, mode: 0o700 });
        await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings, { mode: 0o600 });
      }
      await this.#run(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          '--headless',
          '--norestore',
          '--nologo',
          '--convert-to',
          filter,
          '--outdir',
          work,
          input,
        ],
        limitMs,
      );
      const output = join(work, `paper.${to}`);
      const { size } = await stat(output);
      if (size > MAX_CONVERTED_BYTES) throw new Error(`LibreOffice wrote ${size} bytes`);
      return new Uint8Array(await readFile(output));
    } finally {
      await rm(work, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  #run(program: string, args: readonly string[], limitMs: number): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('LibreOffice is not started: the server is closing'));
    return new Promise((resolve, reject) => {
      // In a process group of its own, because the program is a script that starts the real process: both must be killed.
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
      }, limitMs);
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(timer);
        this.#running = null;
        if (code === 0) resolve();
        else
          reject(
            isTooSlow ? new TookTooLong(limitMs) : new Error(`LibreOffice ended with ${code}: ${errors}`),
          );
      });
    });
  }

  #addToCache(digest: string, bytes: Uint8Array): void {
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
