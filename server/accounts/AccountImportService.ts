import { setTimeout as after } from 'node:timers/promises';
import type {
  AccountImportState,
  AccountImports as AccountImportsPort,
  AccountPlan,
  FirstPassword,
  PlannedAccount,
} from '@app/context/Accounts';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalToAdminister, roleNeedsConfirming } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { AccountRepository } from '@server/auth/AccountRepository';
import type { AccountsService } from '@server/auth/AccountsService';
import type { OrganisationRepository } from '@server/auth/OrganisationRepository';
import type { ImportThreads } from '@server/imports/ImportThreads';
import type { Trail } from '@server/office/Trail';
import type { Clock } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { AccountImport, AccountImports } from './AccountImports';
import { firstPassword } from './firstPassword';
import { planAccounts } from './planAccounts';
import { readAccountSheet } from './readAccountSheet';

/** Wait before a row is tried again when the password pool is full, ms. */
const RETRY_MS = 250;
/** How often a row is tried again: for a minute. */
const MAX_RETRIES = 240;
/** New accounts stored with one write of the register. */
const BATCH = 25;

/** What the import of accounts for one request needs. */
export interface AccountImportOptions {
  readonly actor: Actor | null;
  readonly imports: AccountImports;
  readonly accounts: AccountRepository;
  readonly organisations: OrganisationRepository;
  /** The accounts as the administrator of this request changes them, without asking for the password again. */
  readonly service: AccountsService;
  readonly threads: ImportThreads;
  readonly trail: Trail;
  readonly clock: Clock;
  /** The actor of the session at this moment: a person who is no longer an administrator adds no more accounts. */
  readonly actorNow: () => Actor | null;
  /** Why the password must be confirmed first; null if it need not be. */
  readonly confirm: () => Refusal | null;
  readonly security: RecordSecurity;
  readonly onFault: (error: unknown) => void;
}

/**
 * Imports accounts from a spreadsheet, for administrators. Every row is added or changed through `AccountsService`, as
 * by the form for one account, so the same changes need the confirmation of a second person.
 */
export class AccountImportService implements AccountImportsPort {
  readonly #options: AccountImportOptions;

  constructor(options: AccountImportOptions) {
    this.#options = options;
  }

  async read(name: string, bytes: Uint8Array): Promise<Result<AccountPlan>> {
    const { actor, imports, threads, trail } = this.#options;
    const denied = refusalToAdminister(actor);
    if (denied || !actor) return refuse(denied ?? { code: 'refusal.signIn' });
    if (imports.isRunning(actor.id)) return refuse({ code: 'refusal.accountsBusy' });
    // Another file would replace this import, and its first passwords would be lost.
    if (imports.of(actor.id)?.passwords.length) return refuse({ code: 'refusal.passwordsKept' });
    const fileName = name.slice(0, 200);
    // Without the file's name, as with other imports: it is the sender's own text, and auditors of every organisation read it.
    const detail = `Excel, ${bytes.length} B`;
    await trail.record({ act: 'import', subject: { id: '', name: '' }, detail });
    const turn = { person: actor.id, organisation: '' };
    const file = await threads.read<SheetFile>({ as: 'sheet', name: fileName, bytes }, turn);
    if (!file.ok) return file;
    const read = readAccountSheet(file.value);
    if (!read.ok) return read;
    const { accounts, organisations } = this.#options;
    const rows = planAccounts(read.value, {
      accounts: accounts.list(),
      organisations: organisations.list(),
      waits: (account, role) =>
        roleNeedsConfirming(actor, { ...account, passwordGiven: accounts.isPasswordGiven(account.id) }, role),
      refusalOfNew: (person, username) => accounts.refusalOfNew(person, username),
    });
    const { id } = imports.add({ id: newId(), by: actor.id, fileName, rows });
    return ok({ id, name: fileName, rows });
  }

  current(): AccountPlan | null {
    const { actor, imports } = this.#options;
    const own = actor && refusalToAdminister(actor) === null ? imports.of(actor.id) : undefined;
    return own?.state ? { id: own.id, name: own.fileName, rows: own.rows } : null;
  }

  async start(id: string): Promise<Result<null>> {
    const { imports, confirm, clock, onFault, trail } = this.#options;
    const found = this.#find(id);
    if (!found.ok) return found;
    const unconfirmed = confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const job = found.value;
    if (job.state) return refuse({ code: 'refusal.accountsTaken' });
    if (imports.isBusy) return refuse({ code: 'refusal.accountsBusy' });
    const rows = job.rows.filter(({ state }) => state === 'new' || state === 'changed');
    job.state = { total: rows.length, done: 0, isOver: false, added: 0, changed: 0, waiting: 0, refused: [] };
    const counts = `${rows.length}/${job.rows.length}`;
    await trail.record({
      act: 'accountsImported',
      subject: { id: '', name: '' },
      detail: counts,
    });
    this.#options.security('accounts-imported', { user: job.by, address: trail.origin.from });
    // The page polls the progress: the request does not wait for up to 2,000 password hashes.
    void this.#run(job, rows)
      .catch(onFault)
      .finally(() => {
        job.at = clock.now();
        if (job.state) job.state = { ...job.state, isOver: true };
      });
    return ok(null);
  }

  state(id: string): Result<AccountImportState> {
    const found = this.#find(id);
    if (!found.ok) return found;
    return found.value.state ? ok(found.value.state) : refuse({ code: 'refusal.noAccountImport' });
  }

  async passwords(id: string): Promise<Result<readonly FirstPassword[]>> {
    const found = this.#find(id);
    if (!found.ok) return found;
    const unconfirmed = this.#options.confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const { passwords, state } = found.value;
    if (!state?.isOver) return refuse({ code: 'refusal.accountsBusy' });
    const subject = { id: '', name: '' };
    const detail = String(passwords.length);
    await this.#options.trail.record({ act: 'firstPasswordsShown', subject, detail });
    return ok(passwords);
  }

  async discard(id: string): Promise<Result<null>> {
    const found = this.#find(id);
    if (!found.ok) return found;
    if (found.value.state && !found.value.state.isOver) return refuse({ code: 'refusal.accountsBusy' });
    this.#options.imports.forget(found.value.by);
    return ok(null);
  }

  #find(id: string): Result<AccountImport> {
    const { actor, imports } = this.#options;
    const denied = refusalToAdminister(actor);
    if (denied || !actor) return refuse(denied ?? { code: 'refusal.signIn' });
    const found = imports.find(id, actor.id);
    return found ? ok(found) : refuse({ code: 'refusal.noAccountImport' });
  }

  /**
   * Adds the new accounts in batches, each with one write of the register, then makes the changes one after another.
   * Passwords are hashed one at a time, so that a person who signs in at the same time waits for at most one hash.
   */
  async #run(job: AccountImport, rows: readonly PlannedAccount[]): Promise<void> {
    const added = rows.filter(({ state }) => state === 'new');
    for (let at = 0; at < added.length; at += BATCH) await this.#addAll(job, added.slice(at, at + BATCH));
    for (const row of rows)
      if (row.state === 'changed')
        recordOutcome(job, row, await this.#retryWhileBusy(() => this.#change(row)));
  }

  /** Adds a batch. Rows that find the password pool full are tried again for a minute, then refused. */
  async #addAll(job: AccountImport, batch: readonly PlannedAccount[]): Promise<void> {
    let pending = batch;
    for (let tries = 0; pending.length > 0; tries++) {
      const busy: PlannedAccount[] = [];
      const passwords = pending.map(({ username }) => firstPassword(username));
      const results = await this.#options.service.addAll(
        pending.map(({ name, username, membership, expires }, at) => ({
          ...{ name, username, password: passwords[at] ?? '', administrator: false },
          memberships: membership ? [membership] : [],
          ...(expires === null ? {} : { expires }),
        })),
        () => refusalToAdminister(this.#options.actorNow()),
      );
      for (const [at, row] of pending.entries()) {
        const result = results[at] ?? refuse({ code: 'refusal.accountChanged' });
        if (isBusy(result) && tries < MAX_RETRIES) {
          busy.push(row);
          continue;
        }
        const { name, username, organisation } = row;
        if (result.ok) job.passwords.push({ name, username, organisation, password: passwords[at] ?? '' });
        recordOutcome(job, row, result.ok ? ok({ waits: false }) : result);
      }
      pending = busy;
      if (pending.length > 0) await after(RETRY_MS);
    }
  }

  /** Repeats an act while the password pool is full, for a minute at most. */
  async #retryWhileBusy<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
    for (let tries = 0; ; tries++) {
      const result = await act();
      if (!isBusy(result) || tries >= MAX_RETRIES) return result;
      await after(RETRY_MS);
    }
  }

  async #change({
    name,
    username,
    membership,
    expires,
    changes,
  }: PlannedAccount): Promise<Result<{ readonly waits: boolean }>> {
    const { accounts, service, actorNow } = this.#options;
    const denied = refusalToAdminister(actorNow());
    if (denied) return refuse(denied);
    const known = accounts.list().find((account) => account.username === username);
    if (!known) return refuse({ code: 'refusal.accountChanged' });
    return service.change(known.id, {
      ...(changes.includes('name') ? { name } : {}),
      ...(membership && changes.includes('role') ? { memberships: [...known.memberships, membership] } : {}),
      ...(changes.includes('expires') ? { expires } : {}),
    });
  }
}

/** Counts the outcome of a row in the state that the page polls. */
function recordOutcome(
  job: AccountImport,
  row: PlannedAccount,
  result: Result<{ readonly waits: boolean }>,
): void {
  const state = job.state;
  if (!state) return;
  const isNew = row.state === 'new';
  job.state = {
    ...state,
    done: state.done + 1,
    added: state.added + (result.ok && isNew ? 1 : 0),
    changed: state.changed + (result.ok && !isNew ? 1 : 0),
    waiting: state.waiting + (result.ok && result.value.waits ? 1 : 0),
    refused: result.ok ? state.refused : [...state.refused, { row: row.row, refusal: result.refusal }],
  };
}

function isBusy(result: Result<unknown>): boolean {
  return !result.ok && result.refusal.code === 'refusal.signInBusy';
}
