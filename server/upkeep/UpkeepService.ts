import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type {
  BackupsState,
  FileVerdict,
  LedgerHeadLine,
  LedgerHeads,
  ServerState,
  Upkeep,
} from '@app/context/Office';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Actor } from '@schemes/model/scheme/actor';
import { canVerifyFor, refusalToAdminister, refusalToAudit, refusalToVerify } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { BackupProblem } from '@server/backup/BackupFault';
import { filesOf, type IssueRow } from '@server/exports/store/issues';
import { verificationLines } from '@server/exports/store/verificationLines';
import { type Verification, verifyPaper } from '@server/exports/store/verifyPaper';
import type { Trail } from '@server/office/Trail';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { Services } from '@server/services/Services';
import { FORMAT } from '@server/store/folder/folderFormat';
import type { BackupSchedule } from './BackupSchedule';
import { chainHeads, type StoredHead } from './chainHeads';
import type { RunFigures } from './RunFigures';
import { stateWarnings } from './stateWarnings';
import type { UpkeepRunner } from './UpkeepThreads';

/** What all requests share: the running server and its backups. */
export interface UpkeepParts {
  readonly version: string;
  /** ms since 1970. */
  readonly startedAt: number;
  /** Open sockets. */
  readonly sockets: () => number;
  readonly figures: RunFigures;
  readonly upkeepRunner: UpkeepRunner;
  /** Null: the server makes no backups by itself. */
  readonly schedule: BackupSchedule | null;
}

type UsedServices = Pick<Services, 'register' | 'schemes' | 'sessions' | 'papers' | 'health' | 'folder'> & {
  readonly clock: Clock;
};

/** Largest file that can be verified, MiB: that of the largest signed copy. Issued papers are far smaller. */
const MAX_FILE_MB = 15;

/** The state of the server for one actor; null: nobody is signed in. */
export class UpkeepService implements Upkeep {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #services: UsedServices;
  readonly #parts: UpkeepParts;
  readonly #trail: Trail;
  readonly #confirm: () => Refusal | null;

  /** `confirm`: why the password must be confirmed before an act; null if it need not be. */
  constructor(
    actor: Actor | null,
    lang: Lang,
    services: UsedServices,
    parts: UpkeepParts,
    trail: Trail,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#actor = actor;
    this.#lang = lang;
    this.#services = services;
    this.#parts = parts;
    this.#trail = trail;
    this.#confirm = confirm;
  }

  async state(): Promise<Result<ServerState>> {
    const denied = refusalToAdminister(this.#actor);
    if (denied) return refuse(denied);
    const { clock, health, sessions, schemes, folder } = this.#services;
    const { version, startedAt, sockets, figures, schedule } = this.#parts;
    await health.space.measure();
    const now = isoTime(clock);
    const backups = schedule && this.#backups(schedule);
    const faults = figures.faults();
    return ok({
      version,
      startedAt: new Date(startedAt).toISOString(),
      now,
      freeBytes: health.space.bytes,
      format: FORMAT,
      key: folder?.sealed.keys.id ?? '',
      holder: { host: hostname(), pid: process.pid },
      sessions: sessions.liveCount(),
      sockets: sockets(),
      rooms: schemes.rooms.size,
      schemes: schemes.rows().length,
      waiting: figures.waiting(),
      faults,
      backups,
      warnings: stateWarnings({ backups, faults, now }, health.space.isNearlyLow),
    });
  }

  async backUp(): Promise<Result<null>> {
    return this.#begin('backupStarted', (schedule) => schedule.backUp());
  }

  async checkBackups(): Promise<Result<null>> {
    return this.#begin('backupsChecked', (schedule) => schedule.check());
  }

  async heads(): Promise<Result<LedgerHeads>> {
    const denied = refusalToAudit(this.#actor);
    if (denied) return refuse(denied);
    const { clock, folder, register, schemes } = this.#services;
    // The ledger of a destroyed scheme is kept.
    const rows = schemes.allRows();
    const found =
      folder &&
      (await chainHeads(
        folder.dir,
        folder.sealed,
        rows.map(({ id }) => id),
      ));
    const nameOf = (id: string) => register.organisations.data.find((one) => one.id === id)?.name ?? '';
    // Titles of restricted schemes stay hidden: only the people named in such a scheme may see its title.
    const titles = new Map<string, string>();
    for (const row of rows) {
      titles.set(row.id, (await schemes.isSurelyUnrestricted(row)) ? row.title : '');
    }
    return ok({
      at: isoTime(clock),
      key: folder?.sealed.keys.id ?? '',
      office: headLine({ id: '', title: '', organisation: '' }, found?.office),
      schemes: rows.map(({ id, organisation }) =>
        headLine(
          { id, title: titles.get(id) ?? '', organisation: nameOf(organisation) },
          found?.schemes.get(id),
        ),
      ),
    });
  }

  async verify(bytes: Uint8Array): Promise<Result<FileVerdict>> {
    const denied = refusalToVerify(this.#actor);
    if (denied || !this.#actor) return refuse(denied ?? { code: 'refusal.signIn' });
    if (bytes.length === 0) return refuse({ code: 'refusal.fileEmpty' });
    if (bytes.length > MAX_FILE_MB * 1024 * 1024)
      return refuse({ code: 'refusal.fileTooLarge', params: { megabytes: MAX_FILE_MB } });
    const { papers, register } = this.#services;
    const { id } = this.#actor;
    let isBusy = false;
    // Only the rows of schemes that this actor may verify are searched. A file of another scheme gets the answer of a file
    // that was not issued here.
    const isVerifiable = this.#verifiable();
    const { data } = papers.store.register;
    const found = await verifyPaper(
      bytes,
      { ...data, issues: data.issues.filter(({ scheme }) => isVerifiable(scheme)) },
      register.receipts.data.filter(({ scheme }) => isVerifiable(scheme)),
      async (file) => {
        const marks = await this.#parts.upkeepRunner.run({ kind: 'marks', bytes: file }, id);
        isBusy = !marks.ok && marks.problem.code === 'backup.thread.busy';
        // A file that cannot be read within the limits counts as one that was not issued here.
        return marks.ok ? marks.value : null;
      },
    );
    if (isBusy) return refuse({ code: 'refusal.fileBusy' });
    const verdict = await this.#verdict(found, createHash('sha256').update(bytes).digest('hex'));
    await this.#trail.recordReading({
      act: 'paperVerified',
      // Without the file's name, which can be the title of a restricted scheme.
      subject: { id: verdict.sha256, name: '' },
      detail: verdict.kind,
    });
    return ok(verdict);
  }

  async #begin(
    act: 'backupStarted' | 'backupsChecked',
    begin: (schedule: BackupSchedule) => boolean,
  ): Promise<Result<null>> {
    const denied = refusalToAdminister(this.#actor) ?? this.#confirm();
    if (denied) return refuse(denied);
    const { schedule } = this.#parts;
    if (schedule === null) return refuse({ code: 'refusal.noBackups' });
    if (schedule.state().running) return refuse({ code: 'refusal.backupRuns' });
    await this.#trail.record({ act, subject: { id: '', name: '' } });
    return begin(schedule) ? ok(null) : refuse({ code: 'refusal.backupRuns' });
  }

  #backups(schedule: BackupSchedule): BackupsState {
    const { store, backups, next, running, failed, checked, lastDrill } = schedule.state();
    const inWords = ({ code, params }: BackupProblem) => t(this.#lang, code, params);
    return {
      store,
      backups: backups
        .map(({ id, at, files, bytes, added, damaged }) => ({ id, at, files, bytes, added, damaged }))
        .reverse(),
      next,
      running: running && { kind: running.kind, done: running.done, bytes: running.bytes },
      failed: failed && { at: failed.at, problem: inWords(failed.problem) },
      checked: checked && { ...checked, problems: checked.problems.map(inWords) },
      drill: lastDrill && {
        at: lastDrill.at,
        backupAt: lastDrill.backupAt,
        host: lastDrill.host,
        seconds: Math.round((lastDrill.restoreMs + lastDrill.verifyMs) / 1000),
        whole: lastDrill.whole,
        damaged: lastDrill.damaged,
        problem: lastDrill.problem,
      },
      clearBy: schedule.retention()?.clearBy ?? '',
    };
  }

  /** The verdict as this actor may see it: a draft of a scheme that they may not verify is an unknown file. */
  async #verdict(found: Verification, sha256: string): Promise<FileVerdict> {
    const isForeign = found.kind === 'alteredDraft' && !this.#verifiable()(found.scheme);
    const shown: Verification = isForeign ? { kind: 'unknown' } : found;
    const lines = [...verificationLines(shown, (id) => this.#titles(id), this.#lang)];
    if (shown.kind !== 'issued' && shown.kind !== 'altered' && shown.kind !== 'signed')
      return { kind: shown.kind, lines, sha256 };
    const problem = await this.#problemOf(shown.row);
    if (problem) return { kind: 'inconsistent', lines: [t(this.#lang, problem), ...lines], sha256 };
    if (shown.kind !== 'altered' && shown.row.cancelled) return { kind: 'cancelled', lines, sha256 };
    const kind = shown.kind === 'signed' && !shown.isValid ? 'signedReplaced' : shown.kind;
    return { kind, lines, sha256 };
  }

  /** The contradiction between an issue, its stored file and the ledger; null: there is none. */
  async #problemOf(row: IssueRow): Promise<'verify.fileGone' | 'verify.noLine' | null> {
    const { papers, schemes } = this.#services;
    // The files of a destroyed scheme are also destroyed; only the register still has their digests.
    if (!schemes.rows().some(({ id }) => id === row.scheme)) return null;
    for (const sha256 of filesOf(row))
      if (!(await papers.store.files.get(row.scheme, sha256))) return 'verify.fileGone';
    const line = await schemes.rooms.use(row.scheme, ({ entries }) => entries[(row.ledger ?? 0) - 1]);
    const fits = line?.act === 'issue' && line.digest === row.version && line.note?.includes(row.sha256);
    return fits ? null : 'verify.noLine';
  }

  /** Returns a predicate: whether the actor may verify papers of a scheme. It looks each scheme up once. */
  #verifiable(): (scheme: string) => boolean {
    const answers = new Map<string, boolean>();
    return (scheme) => {
      const known = answers.get(scheme);
      if (known !== undefined) return known;
      const where = this.#services.schemes.resourceOf(scheme);
      const answer = where !== null && canVerifyFor(this.#actor, where);
      answers.set(scheme, answer);
      return answer;
    };
  }

  #titles(id: string) {
    const row = this.#services.schemes.allRows().find((scheme) => scheme.id === id);
    const { data } = this.#services.register.organisations;
    const organisation = data.find((one) => one.id === row?.organisation)?.name ?? '';
    return { scheme: row?.title ?? id, organisation };
  }
}

function headLine(
  of: Pick<LedgerHeadLine, 'id' | 'title' | 'organisation'>,
  head: StoredHead | undefined,
): LedgerHeadLine {
  if (head === 'damaged') return { ...of, n: 0, hash: '', isDamaged: true };
  return { ...of, n: head?.n ?? 0, hash: head?.hash ?? '', isDamaged: false };
}
