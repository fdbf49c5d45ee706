import { createHash } from 'node:crypto';
import type { NewSecret } from '@app/context/SecondFactor';
import type { OfficeLog, Origin } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { AccountRow, Register } from '@server/store/register/Register';
import { addNotice } from './addNotice';
import { otpauthUri, randomBase32, stepOfCode } from './totp';

const ISSUER = 'De An';
/** Whether an account has a factor in addition to its password: an authenticator app, or a passkey. */
export function hasFactor({
  secondFactor,
  passkeys = [],
}: Pick<AccountRow, 'secondFactor' | 'passkeys'>): boolean {
  return secondFactor !== undefined || passkeys.length > 0;
}

/** New recovery codes, as a person reads them, and their hashes. */
export function newRecovery(): { readonly codes: readonly string[]; readonly hashes: string[] } {
  const all = Array.from({ length: RECOVERY_CODES }, () => randomBase32(RECOVERY_BYTES));
  return { codes: all.map((one) => (one.match(/.{4}/g) ?? []).join('-')), hashes: all.map(hashOf) };
}

const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** The second factors of all accounts: codes of authenticator apps (RFC 6238), and recovery codes. */
export class SecondFactors {
  readonly #register: Pick<Register, 'accounts'>;
  readonly #clock: Clock;
  readonly #office: OfficeLog;
  /** By account, the secrets that no code has confirmed. A restart loses them, and the person begins again. */
  readonly #unconfirmed = new Map<string, string>();

  constructor(register: Pick<Register, 'accounts'>, clock: Clock, office: OfficeLog) {
    this.#office = office;
    this.#register = register;
    this.#clock = clock;
  }

  /** A new secret for an account. It replaces an earlier one that was not confirmed. */
  begin({ id, username }: AccountRow): NewSecret {
    const secret = randomBase32();
    this.#unconfirmed.set(id, secret);
    return { secret, uri: otpauthUri(secret, ISSUER, username) };
  }

  /**
   * Turns the factor on and returns the recovery codes; null when the code is wrong or no secret was begun. `origin` is the
   * actor that the office's ledger records.
   */
  async finish(
    { id: account, name }: AccountRow,
    code: string,
    origin: Origin,
  ): Promise<readonly string[] | null> {
    const secret = this.#unconfirmed.get(account);
    const step = secret === undefined ? null : stepOfCode(secret, code, this.#clock.now(), 0);
    if (secret === undefined || step === null) return null;
    const recovery = newRecovery();
    await this.#register.accounts.update(
      (accounts) => {
        const row = accounts.find(({ id }) => id === account);
        if (!row) return;
        row.secondFactor = { secret, lastStep: step, recovery: recovery.hashes };
        delete row.recovery;
        addNotice(row, 'factorSet', origin.by, isoTime(this.#clock));
      },
      () => this.#office.record(origin, { act: 'factorSet', subject: { id: account, name } }),
    );
    this.#unconfirmed.delete(account);
    return recovery.codes;
  }

  /** Whether this is a code of the account's app, or one of its recovery codes. A right code cannot be used again. */
  async useCode(account: string, code: string): Promise<boolean> {
    const now = this.#clock.now();
    return this.#register.accounts.update((accounts) => {
      const row = accounts.find(({ id }) => id === account);
      const factor = row?.secondFactor;
      const step = factor ? stepOfCode(factor.secret, code, now, factor.lastStep) : null;
      if (factor && step !== null) {
        factor.lastStep = step;
        return true;
      }
      const recovery = factor?.recovery ?? row?.recovery ?? [];
      const at = recovery.indexOf(hashOf(code));
      if (at < 0) return false;
      recovery.splice(at, 1);
      return true;
    });
  }

  /** Removes the authenticator app of an account; its passkeys stay. */
  async remove({ id: account, name }: AccountRow, origin: Origin): Promise<void> {
    await this.#register.accounts.update(
      (accounts) => {
        const row = accounts.find(({ id }) => id === account);
        if (!row) return;
        // The recovery codes stay valid for the account's passkeys.
        if (row.passkeys && row.secondFactor) row.recovery = row.secondFactor.recovery;
        delete row.secondFactor;
        addNotice(row, 'factorRemoved', origin.by, isoTime(this.#clock));
      },
      () => this.#office.record(origin, { act: 'factorRemoved', subject: { id: account, name } }),
    );
  }
}

/** A recovery code has 80 random bits, so a fast hash is enough. */
function hashOf(recovery: string): string {
  return createHash('sha256')
    .update(recovery.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    .digest('hex');
}
