import type { Actor } from '@schemes/model/scheme/actor';
import { type Confirmable, canConfirm, confirmedOrganisations } from '@schemes/policy/can';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { type ActDetails, type OfficeLog, type Origin, SERVER } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { ConfirmationRow, Register } from '@server/store/register/Register';
import { Mutex } from 'async-mutex';
import type { AccountRepository } from './AccountRepository';
import { holds } from './accountActs';
import type { SessionRepository } from './SessionRepository';
import { actorOf } from './SessionRepository';

/** How long an act waits that no other person can confirm, and how long a person with new rights cannot confirm, ms. */
export const WAIT_MS = 24 * 3_600_000;
/** How long a settled act is kept, ms. The office's ledger keeps it for ever. */
const KEPT_MS = 90 * 24 * 3_600_000;

/** An act that is asked for. */
export type Asked = Pick<ConfirmationRow, 'account' | 'role' | 'scheme' | 'organisations' | 'passwordHash'>;

/**
 * The functions that this class needs for restricted schemes without a chair. `LostSchemes` describes each function.
 */
export interface LostSchemesPort {
  list(actor: Actor): readonly { readonly id: string; readonly createdAt: string }[];
  organisationFor(actor: Actor, scheme: string): string | null;
  createdAt(scheme: string): string | null;
  insiders(scheme: string): readonly string[];
  letIn(
    scheme: string,
    account: string,
    by: { readonly id: string; readonly name: string },
  ): Promise<Result<null>>;
}

type Outcome = NonNullable<ConfirmationRow['settled']>['how'];

/** The acts of administrators that wait for a second person. `ConfirmationsService` checks rights before it calls this. */
export class ConfirmationRepository {
  readonly #register: Pick<Register, 'accounts' | 'confirmations'>;
  readonly #accounts: AccountRepository;
  readonly #sessions: SessionRepository;
  readonly #clock: Clock;
  readonly #office: OfficeLog;
  readonly lost: LostSchemesPort;
  /** Acts are settled one at a time, so that none is both confirmed and refused. */
  readonly #mutex = new Mutex();

  constructor(
    register: Pick<Register, 'accounts' | 'confirmations'>,
    accounts: AccountRepository,
    sessions: SessionRepository,
    clock: Clock,
    office: OfficeLog,
    lost: LostSchemesPort,
  ) {
    this.#register = register;
    this.#accounts = accounts;
    this.#sessions = sessions;
    this.#clock = clock;
    this.#office = office;
    this.lost = lost;
  }

  rows(): readonly ConfirmationRow[] {
    return this.#register.confirmations.data;
  }

  nameOf(account: string): string {
    return this.#register.accounts.data.find(({ id }) => id === account)?.name ?? account;
  }

  /** When an account that gets rights or a password now may first confirm. */
  trustedFrom(): string {
    return new Date(this.#clock.now() + WAIT_MS).toISOString();
  }

  /**
   * Stores an act that waits for confirmation, unless an equal act already waits. A new password replaces one that
   * waits, and the replaced one is recorded as refused.
   */
  async ask(asked: Asked, origin: Origin): Promise<void> {
    const equal = this.rows().filter((row) => !row.settled && isSame(row, asked));
    if (equal.length > 0 && asked.passwordHash === undefined) return;
    for (const { id } of equal) await this.settle(id, 'refused', origin);
    const at = isoTime(this.#clock);
    const confirmers = asked.scheme === undefined ? this.#confirmers(asked, origin.by.id) : [];
    // An act that opens a scheme never takes effect only because time has passed.
    const elapses = asked.scheme === undefined && confirmers.length === 0;
    const row: ConfirmationRow = {
      ...{ id: newId(), ...asked, by: origin.by, at },
      // Each organisation that has a chair must consent: a chair of one cannot open the schemes of another.
      needs: asked.organisations.filter((one) => confirmers.some(({ chairs }) => chairs.includes(one))),
      ...(elapses ? { effectiveAt: this.trustedFrom() } : {}),
    };
    await this.#append([row], () => this.#office.record(origin, this.#actOf('confirmationAsked', row)));
  }

  /** Records a role that took effect at once, so that the chairs of its organisation see it. */
  async note(asked: Asked, origin: Origin): Promise<void> {
    await this.noteAll([asked], origin);
  }

  /** Records several such roles with one write. */
  async noteAll(all: readonly Asked[], origin: Origin): Promise<void> {
    const at = isoTime(this.#clock);
    const settled = { how: 'atOnce', by: origin.by, at } as const;
    const rows = all.map((asked) => ({ ...{ id: newId(), ...asked, by: origin.by, at }, settled }));
    if (rows.length > 0) await this.#append(rows, async () => {});
  }

  /** Adds rows, after their lines are durable, and drops those that were settled long ago. */
  async #append(added: readonly ConfirmationRow[], record: () => Promise<void>): Promise<void> {
    await this.#register.confirmations.update((rows) => {
      const recent = rows.filter(({ settled }) => !settled || this.#age(settled.at) < KEPT_MS);
      rows.splice(0, rows.length, ...recent, ...added);
    }, record);
  }

  /**
   * Refuses an act or carries it out. Resolves when that is durable. `organisations`: the organisations for which the
   * person consents, by default all organisations of the act. While a chair of another organisation must still consent,
   * the act continues to wait.
   */
  settle(id: string, how: Outcome, origin: Origin, organisations?: readonly string[]): Promise<Result<null>> {
    return this.#mutex.runExclusive(() => this.#settle(id, how, origin, organisations));
  }

  async #settle(
    id: string,
    how: Outcome,
    origin: Origin,
    organisations?: readonly string[],
  ): Promise<Result<null>> {
    const row = this.rows().find((one) => one.id === id);
    if (!row || row.settled) return refuse({ code: 'refusal.noConfirmation' });
    const act = {
      confirmed: 'confirmationGiven',
      refused: 'confirmationRefused',
      elapsed: 'confirmationElapsed',
    };
    await this.#office.record(origin, this.#actOf(act[how as keyof typeof act] as 'confirmationGiven', row));
    const confirmed = [...(row.confirmed ?? []), ...(organisations ?? row.organisations)];
    if (how === 'confirmed' && (row.needs ?? []).some((one) => !confirmed.includes(one))) {
      await this.#register.confirmations.update((rows) => {
        const stored = rows.find((one) => one.id === id);
        if (stored) stored.confirmed = confirmed;
      });
      return ok(null);
    }
    if (how !== 'refused') {
      const done = await this.#carryOut(row, origin);
      if (!done.ok) return done;
    }
    const settled = { how, by: origin.by, at: isoTime(this.#clock) };
    await this.#register.confirmations.update((rows) => {
      const stored = rows.find((one) => one.id === id);
      if (!stored) return;
      stored.settled = settled;
      delete stored.passwordHash;
    });
    return ok(null);
  }

  /**
   * Carries out the acts that nobody could confirm and whose waiting time is over. Returns whether there were any. It
   * is fast if there were none.
   */
  async settleDue(): Promise<boolean> {
    const now = isoTime(this.#clock);
    const due = this.rows().filter(
      ({ settled, effectiveAt }) => !settled && effectiveAt !== undefined && effectiveAt <= now,
    );
    for (const { id } of due) {
      const done = await this.settle(id, 'elapsed', SERVER);
      // An act that cannot be carried out, because its organisation was removed for example, is refused.
      if (!done.ok && done.refusal.code !== 'refusal.noConfirmation')
        await this.settle(id, 'refused', SERVER);
    }
    return due.length > 0;
  }

  /** Whether an account may confirm: not within a day after it was given rights or a password. */
  isTrusted(account: string): boolean {
    const row = this.#register.accounts.data.find(({ id }) => id === account);
    return row !== undefined && (row.confirmsFrom ?? '') <= isoTime(this.#clock);
  }

  async #carryOut(
    { account, role, scheme, organisations, passwordHash }: ConfirmationRow,
    origin: Origin,
  ): Promise<Result<unknown>> {
    if (scheme !== undefined) return this.lost.letIn(scheme, account, origin.by);
    const row = this.#register.accounts.data.find(({ id }) => id === account);
    if (!row) return refuse({ code: 'refusal.noConfirmation' });
    const [organisation] = organisations;
    if (role && organisation !== undefined) {
      const membership = { organisation, role };
      if (holds(row.offices, membership)) return ok(null);
      // A second person has vouched for the account.
      const change = { memberships: [...row.offices, membership], passwordGiven: false };
      return this.#accounts.change(account, change, { origin });
    }
    if (passwordHash === undefined) return refuse({ code: 'refusal.noConfirmation' });
    const change = { passwordHash, passwordGiven: false, confirmsFrom: this.trustedFrom() };
    const changed = await this.#accounts.change(account, change, { chosen: 'first', origin });
    if (changed.ok) await this.#sessions.endAll(account);
    return changed;
  }

  /**
   * For each account that can confirm this act now, the organisations that it chairs. The person who asked and the
   * person who would benefit are omitted.
   */
  #confirmers({ account, role, organisations }: Asked, by: string) {
    const asked = { account, isRole: role !== undefined, by, organisations };
    return this.#register.accounts.data.flatMap((row) => {
      const actor = actorOf(row, this.#clock.now());
      if (!actor || row.id === account || !canConfirm(actor, asked) || !this.isTrusted(row.id)) return [];
      return [{ chairs: confirmedOrganisations({ ...actor, administrator: false }, asked) }];
    });
  }

  /** A waiting act in the form that the policy takes. */
  confirmable({ account, role, scheme, by, organisations }: ConfirmationRow): Confirmable {
    const asked = { account, isRole: role !== undefined, by: by.id, organisations };
    return scheme === undefined ? asked : { ...asked, isRole: true, insiders: this.lost.insiders(scheme) };
  }

  #actOf(act: ActDetails['act'], { account, role, scheme, organisations, by }: ConfirmationRow): ActDetails {
    const [organisation] = organisations;
    return {
      act,
      subject: { id: account, name: this.nameOf(account) },
      ...(organisation === undefined ? {} : { organisation }),
      detail: scheme === undefined ? (role ?? 'password') : 'scheme',
      after: { askedBy: by, organisations, ...(scheme === undefined ? {} : { scheme }) },
    };
  }

  #age(at: string): number {
    return this.#clock.now() - Date.parse(at);
  }
}

function isSame(one: Asked, other: Asked): boolean {
  const isOne = one.account === other.account && one.role === other.role && one.scheme === other.scheme;
  return isOne && (one.role === undefined || one.organisations[0] === other.organisations[0]);
}
