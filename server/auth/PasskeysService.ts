import type { PasskeyCard, Passkeys as PasskeysPort } from '@app/context/SecondFactor';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { ok, type RefusalCode, type Result, refuse } from '@schemes/policy/Result';
import type { Origin } from '@server/office/OfficeLog';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { AccountRow } from '@server/store/register/Register';
import type { AddedPasskey, Passkeys } from './Passkeys';
import { MAX_PASSKEYS } from './Passkeys';
import { readRegistration } from './passkeys/credentialShape';
import { type RelyingParty, relyingPartyOf } from './passkeys/relyingParty';
import { weaknessOf } from './passwordRules';
import type { SecondFactorOptions } from './SecondFactorService';

/** What the service needs for the person of one request. */
export interface PasskeysOptions
  extends Pick<
    SecondFactorOptions,
    'person' | 'address' | 'isDemanded' | 'confirmPassword' | 'confirm' | 'endOthers'
  > {
  readonly passkeys: Passkeys;
  readonly security: RecordSecurity;
  /** The origin people type; null: unknown. */
  readonly origin: string | null;
}

const REFUSALS: Readonly<Record<Extract<AddedPasskey, { ok: false }>['why'], RefusalCode>> = {
  unverified: 'refusal.passkeyNotMade',
  known: 'refusal.passkeyKnown',
  tooMany: 'refusal.tooManyPasskeys',
};
const MAX_NAME = 60;

/** The passkeys of the person of one request. */
export class PasskeysService implements PasskeysPort {
  readonly #options: PasskeysOptions;

  constructor(options: PasskeysOptions) {
    this.#options = options;
  }

  list(): readonly PasskeyCard[] {
    return (this.#options.person()?.passkeys ?? []).map(
      ({ id, name, createdAt, usedOn, isSynced, host }) => ({
        ...{ id, name, createdAt, isSynced, host },
        usedOn: usedOn ?? null,
      }),
    );
  }

  availability(): 'here' | 'needsHttps' | 'needsName' {
    const party = relyingPartyOf(this.#options.origin);
    return typeof party === 'string' ? party : 'here';
  }

  async begin(): ReturnType<PasskeysPort['begin']> {
    const { confirm, passkeys, address } = this.#options;
    const ready = this.#personAndParty();
    if (!ready.ok) return ready;
    const unconfirmed = confirm();
    if (unconfirmed) return refuse(unconfirmed);
    return ok(await passkeys.begin(ready.value.person, ready.value.party, address));
  }

  async finish(given: string, json: string): ReturnType<PasskeysPort['finish']> {
    const { passkeys, endOthers } = this.#options;
    const ready = this.#personAndParty();
    if (!ready.ok) return ready;
    const { person, party } = ready.value;
    const name = normalizeText(given).slice(0, MAX_NAME);
    const response = readRegistration(json);
    if (name === '') return refuse({ code: 'refusal.badForm', params: { where: 'passkeyName' } });
    if (!response) return refuse({ code: 'refusal.passkeyNotMade' });
    const added = await passkeys.finish(person, party, name, response, this.#origin(person));
    if (!added.ok) return refuse({ code: REFUSALS[added.why], params: { max: MAX_PASSKEYS } });
    this.#record('passkey-added', person);
    await endOthers(person.id);
    return ok({ recovery: added.recovery });
  }

  async remove(id: string, password: string): Promise<Result<null>> {
    const { person: personOf, passkeys, isDemanded, confirmPassword } = this.#options;
    const person = personOf();
    if (!person) return refuse({ code: 'refusal.signIn' });
    const isLast = person.secondFactor === undefined && (person.passkeys ?? []).length === 1;
    if (isLast && isDemanded(person)) return refuse({ code: 'refusal.factorDemanded' });
    const confirmed = await confirmPassword(password);
    if (!confirmed.ok) return confirmed;
    const { username } = person;
    if (isLast && weaknessOf(password, { username, hasSecondFactor: false })) {
      return refuse({ code: 'refusal.factorShortPassword' });
    }
    const removed = await passkeys.remove(person, id, this.#origin(person));
    if (!removed) return refuse({ code: 'refusal.noPasskey' });
    this.#record('passkey-removed', person);
    return ok(null);
  }

  #record(event: 'passkey-added' | 'passkey-removed', { id }: AccountRow): void {
    this.#options.security(event, { user: id, address: this.#options.address });
  }

  #personAndParty(): Result<{ readonly person: AccountRow; readonly party: RelyingParty }> {
    const person = this.#options.person();
    if (!person) return refuse({ code: 'refusal.signIn' });
    const party = relyingPartyOf(this.#options.origin);
    if (typeof party === 'string') return refuse({ code: 'refusal.passkeyNotHere' });
    return ok({ person, party });
  }

  #origin({ id, name }: AccountRow): Origin {
    return { by: { id, name }, from: this.#options.address };
  }
}
