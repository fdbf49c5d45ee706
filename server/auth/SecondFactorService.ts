import type { NewSecret, SecondFactor, SecondFactorState } from '@app/context/SecondFactor';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Origin } from '@server/office/OfficeLog';
import type { AccountRow } from '@server/store/register/Register';
import { weaknessOf } from './passwordRules';
import type { SecondFactors } from './SecondFactors';

/** What the service needs for the person of one request. */
export interface SecondFactorOptions {
  readonly factors: SecondFactors;
  /** The person of the session, even while they must set up a factor; null: nobody, or a code is awaited. */
  readonly person: () => AccountRow | null;
  /** The request's address. */
  readonly address: string;
  readonly isDemanded: (account: AccountRow) => boolean;
  /** Verifies the person's password and counts failures. */
  readonly confirmPassword: (password: string) => Promise<Result<null>>;
  /** Runs a check of a code; counts failures as those of passwords, and records them. */
  readonly countTry: (account: AccountRow, check: () => Promise<boolean>) => Promise<Result<null>>;
  /** Ends the person's other sessions, which were opened without the factor. */
  readonly endOthers: (account: string) => Promise<void>;
  /** Why the password must be confirmed first; null if it need not be. */
  readonly confirm: () => Refusal | null;
}

/** The second factor of the person of one request. */
export class SecondFactorService implements SecondFactor {
  readonly #options: SecondFactorOptions;

  constructor(options: SecondFactorOptions) {
    this.#options = options;
  }

  state(): SecondFactorState {
    const person = this.#options.person();
    return {
      isOn: person?.secondFactor !== undefined,
      recoveryLeft: (person?.secondFactor?.recovery ?? person?.recovery ?? []).length,
      isDemanded: person !== null && this.#options.isDemanded(person),
    };
  }

  async begin(): Promise<Result<NewSecret>> {
    const person = this.#options.person();
    if (!person) return refuse({ code: 'refusal.signIn' });
    if (person.secondFactor) return refuse({ code: 'refusal.factorOn' });
    const unconfirmed = this.#options.confirm();
    return unconfirmed ? refuse(unconfirmed) : ok(this.#options.factors.begin(person));
  }

  async finish(code: string): Promise<Result<{ readonly recovery: readonly string[] }>> {
    const { person: personOf, factors, countTry, endOthers } = this.#options;
    const person = personOf();
    if (!person) return refuse({ code: 'refusal.signIn' });
    if (person.secondFactor) return refuse({ code: 'refusal.factorOn' });
    let recovery: readonly string[] | null = null;
    const tried = await countTry(person, async () => {
      recovery = await factors.finish(person, code, this.#origin(person));
      return recovery !== null;
    });
    if (!tried.ok) return tried;
    await endOthers(person.id);
    return ok({ recovery: recovery ?? [] });
  }

  async remove(password: string, code: string): Promise<Result<null>> {
    const { person: personOf, factors, isDemanded, confirmPassword, countTry } = this.#options;
    const person = personOf();
    if (!person) return refuse({ code: 'refusal.signIn' });
    const hasPasskeys = (person.passkeys ?? []).length > 0;
    if (isDemanded(person) && !hasPasskeys) return refuse({ code: 'refusal.factorDemanded' });
    const confirmed = await confirmPassword(password);
    if (!confirmed.ok) return confirmed;
    const weakness = weaknessOf(password, { username: person.username, hasSecondFactor: hasPasskeys });
    if (weakness) return refuse({ code: 'refusal.factorShortPassword' });
    const tried = await countTry(person, () => factors.useCode(person.id, code));
    if (tried.ok) await factors.remove(person, this.#origin(person));
    return tried;
  }

  /**
   * The origin of this request. It is made from the account, because a person who must set up a factor has no actor.
   */
  #origin({ id, name }: AccountRow): Origin {
    return { by: { id, name }, from: this.#options.address };
  }
}
