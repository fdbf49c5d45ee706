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
import type { ImportThreads } from '@server/imports/ImportThreads';
import type { Trail } from '@server/office/Trail';
import type { Clock } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { AccountImport, AccountImports } from './AccountImports';
import { firstPassword } from './firstPassword';
import { planAccounts } from './planAccounts';
import { readAccountSheet } from './readAccountSheet';

/** How long a row waits when the password pool is full, ms, and how often. */
const BUSY_MS = 250;
const BUSY_TIMES = 240;

/** What the import of accounts for one request needs. */
export interface AccountImportOptions {
  readonly actor: Actor | null;
  readonly imports: AccountImports;
  readonly accounts: AccountRepository;
  /** The accounts as the administrator of this request changes them, without asking for the password again. */
  readonly service: AccountsService;
  readonly threads: ImportThreads;
  readonly trail: Trail;
  readonly clock: Clock;
  /** The actor of the session at this moment: whoever is no administrator any more adds no further account. */
  readonly actorNow: () => Actor | null;
  /** Why the password must be confirmed first; null where it need not. */
  readonly confirm: () => Refusal | null;
  readonly security: RecordSecurity;
  readonly onFault: (error: unknown) => void;
}

/**
 * Accounts from a spreadsheet, for administrators. Every row goes the way of the form (`AccountsService`): what waits for a
 * second person there waits here.
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
    if (imports.isTaking(actor.id)) return refuse({ code: 'refusal.accountsBusy' });
    const fileName = name.slice(0, 200);
    await trail.record({ act: 'import', subject: { id: '', name: '' }, detail: fileName });
    const turn = { person: actor.id, organisation: '' };
    const file = await threads.read<SheetFile>({ as: 'sheet', name: fileName, bytes }, turn);
    if (!file.ok) return file;
    const read = readAccountSheet(file.value);
    if (!read.ok) return read;
    const { accounts } = this.#options;
    const rows = planAccounts(read.value, {
      accounts: accounts.list(),
      organisations: accounts.organisations(),
      waits: (account, role) =>
        roleNeedsConfirming(actor, { ...account, passwordGiven: accounts.isPasswordGiven(account.id) }, role),
      refusalOfNew: (person, username) => accounts.refusalOfNew(person, username),
    });
    const { id } = imports.keep({ id: newId(), by: actor.id, fileName, rows });
    return ok({ id, name: fileName, rows });
  }

  async take(id: string): Promise<Result<null>> {
    const { imports, confirm, clock, onFault, trail } = this.#options;
    const found = this.#find(id);
    if (!found.ok) return found;
    const unconfirmed = confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const one = found.value;
    if (one.state) return refuse({ code: 'refusal.accountsTaken' });
    if (imports.isBusy) return refuse({ code: 'refusal.accountsBusy' });
    const rows = one.rows.filter(({ state }) => state === 'new' || state === 'changed');
    one.state = { total: rows.length, done: 0, isOver: false, added: 0, changed: 0, waiting: 0, refused: [] };
    const counts = `${rows.length}/${one.rows.length}`;
    await trail.record({
      act: 'accountsImported',
      subject: { id: '', name: '' },
      detail: `${one.fileName} ${counts}`,
    });
    this.#options.security('accounts-imported', { user: one.by, address: trail.origin.from });
    // The page asks how far it is; the request does not wait for two thousand hashes.
    void this.#takeAll(one, rows)
      .catch(onFault)
      .finally(() => {
        one.at = clock.now();
        if (one.state) one.state = { ...one.state, isOver: true };
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
    const { passwords, fileName, state } = found.value;
    if (!state?.isOver) return refuse({ code: 'refusal.accountsBusy' });
    const subject = { id: '', name: '' };
    const detail = `${fileName} ${passwords.length}`;
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

  /** One row after another: at most one hash waits, so that whoever signs in meanwhile waits for one at most. */
  async #takeAll(one: AccountImport, rows: readonly PlannedAccount[]): Promise<void> {
    for (const row of rows) {
      const result = await this.#takeRow(one, row);
      const state = one.state;
      if (!state) return;
      const isNew = row.state === 'new';
      one.state = {
        ...state,
        done: state.done + 1,
        added: state.added + (result.ok && isNew ? 1 : 0),
        changed: state.changed + (result.ok && !isNew ? 1 : 0),
        waiting: state.waiting + (result.ok && result.value.waits ? 1 : 0),
        refused: result.ok ? state.refused : [...state.refused, { row: row.row, refusal: result.refusal }],
      };
    }
  }

  async #takeRow(one: AccountImport, row: PlannedAccount): Promise<Result<{ readonly waits: boolean }>> {
    const denied = refusalToAdminister(this.#options.actorNow());
    if (denied) return refuse(denied);
    for (let tries = 0; ; tries++) {
      const result = row.state === 'new' ? await this.#add(one, row) : await this.#change(row);
      const isBusy = !result.ok && result.refusal.code === 'refusal.signInBusy';
      if (!isBusy || tries >= BUSY_TIMES) return result;
      await after(BUSY_MS);
    }
  }

  async #add(
    one: AccountImport,
    { name, username, membership, expires, organisation }: PlannedAccount,
  ): Promise<Result<{ readonly waits: boolean }>> {
    const password = firstPassword(username);
    const added = await this.#options.service.add({
      ...{ name, username, password, administrator: false },
      memberships: membership ? [membership] : [],
      ...(expires === null ? {} : { expires }),
    });
    if (!added.ok) return added;
    one.passwords.push({ name, username, organisation, password });
    return ok({ waits: false });
  }

  async #change({
    name,
    username,
    membership,
    expires,
    changes,
  }: PlannedAccount): Promise<Result<{ readonly waits: boolean }>> {
    const { accounts, service } = this.#options;
    const known = accounts.list().find((account) => account.username === username);
    if (!known) return refuse({ code: 'refusal.accountChanged' });
    return service.change(known.id, {
      ...(changes.includes('name') ? { name } : {}),
      ...(membership && changes.includes('role') ? { memberships: [...known.memberships, membership] } : {}),
      ...(changes.includes('expires') ? { expires } : {}),
    });
  }
}
