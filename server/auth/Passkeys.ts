import type { OfficeLog, Origin } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { AccountRow, PasskeyRow, Register } from '@server/store/register/Register';
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { dayOf } from './accountTerm';
import { addNotice } from './addNotice';
import { Challenges } from './passkeys/Challenges';
import type { RelyingParty } from './passkeys/relyingParty';
import { hasFactor, newRecovery } from './SecondFactors';

/** Most passkeys of one account. */
export const MAX_PASSKEYS = 20;
const NAME = 'Đề Án';
/** Loaded when a person first uses a passkey: its two hundred files would slow down each start. */
const webAuthn = () => import('@simplewebauthn/server');

/** The result of adding a passkey. `recovery`: the account's recovery codes, if this is its first second factor. */
export type AddedPasskey =
  | { readonly ok: true; readonly recovery: readonly string[] }
  | { readonly ok: false; readonly why: 'unverified' | 'known' | 'tooMany' };

/**
 * The passkeys (WebAuthn) of all accounts. A passkey signs a challenge of this server for one host; the server stores the
 * public key. No attestation is requested, so no outside service is needed.
 */
export class Passkeys {
  readonly #register: Pick<Register, 'accounts'>;
  readonly #clock: Clock;
  readonly #office: OfficeLog;
  readonly #challenges: Challenges;

  constructor(register: Pick<Register, 'accounts'>, clock: Clock, office: OfficeLog) {
    this.#register = register;
    this.#clock = clock;
    this.#office = office;
    this.#challenges = new Challenges(clock);
  }

  /** The options with which a browser creates a passkey for an account. */
  async begin(
    { id, username, name, passkeys = [] }: AccountRow,
    { id: rpID }: RelyingParty,
    address: string,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: NAME,
      rpID,
      userID: new TextEncoder().encode(id),
      userName: username,
      userDisplayName: name,
      attestationType: 'none',
      excludeCredentials: descriptorsOf(passkeys, rpID),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    this.#challenges.add(options.challenge, { purpose: 'add', account: id, address });
    return options;
  }

  /** Adds a passkey that a browser has created. `origin` is the actor that the office's ledger records. */
  async finish(
    { id: account }: AccountRow,
    party: RelyingParty,
    label: string,
    response: RegistrationResponseJSON,
    origin: Origin,
  ): Promise<AddedPasskey> {
    const { verifyRegistrationResponse } = await webAuthn();
    const verified = await resultOrNull(() =>
      verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => this.#challenges.use(challenge, 'add', account),
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: false,
      }),
    );
    if (!verified?.verified) return { ok: false, why: 'unverified' };
    const { credential, credentialBackedUp } = verified.registrationInfo;
    const at = isoTime(this.#clock);
    const row: PasskeyRow = {
      id: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: response.response.transports ?? [],
      host: party.id,
      name: label,
      isSynced: credentialBackedUp,
      createdAt: at,
    };
    return this.#register.accounts.update(
      (accounts): AddedPasskey => {
        if (accounts.some(({ passkeys = [] }) => passkeys.some(({ id }) => id === row.id))) {
          return { ok: false, why: 'known' };
        }
        const owner = accounts.find(({ id }) => id === account);
        if (!owner) return { ok: false, why: 'unverified' };
        if ((owner.passkeys ?? []).length >= MAX_PASSKEYS) return { ok: false, why: 'tooMany' };
        const recovery = hasFactor(owner) ? null : newRecovery();
        owner.passkeys = [...(owner.passkeys ?? []), row];
        if (recovery) owner.recovery = recovery.hashes;
        addNotice(owner, 'passkeyAdded', origin.by, at);
        return { ok: true, recovery: recovery?.codes ?? [] };
      },
      async (added) => {
        if (added.ok) await this.#record('passkeyAdded', account, label, origin);
      },
    );
  }

  /**
   * The options with which a browser signs in: with a passkey of `account`, or, when that is null, with any passkey that the
   * browser has for this host.
   */
  async beginSignIn(
    account: AccountRow | null,
    { id: rpID }: RelyingParty,
    address: string,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { generateAuthenticationOptions } = await webAuthn();
    const options = await generateAuthenticationOptions({
      rpID,
      allowCredentials: account ? descriptorsOf(account.passkeys ?? [], rpID) : [],
      // If a passkey replaces both password and code, its device must verify its user.
      userVerification: account ? 'preferred' : 'required',
    });
    this.#challenges.add(options.challenge, { purpose: 'signIn', account: account?.id ?? null, address });
    return options;
  }

  /** The account that has a passkey; null: none has it. */
  ownerOf(credential: string): AccountRow | null {
    const has = ({ passkeys = [] }: AccountRow) => passkeys.some(({ id }) => id === credential);
    return this.#register.accounts.data.find(has) ?? null;
  }

  /**
   * Whether an account's passkey has signed a challenge for sign-in; if so, stores its counter and the day. `byItself`: no
   * password was entered, so the challenge was for any account and the device must have verified its user. A passkey whose
   * counter does not rise was copied and is rejected.
   */
  async verify(
    account: AccountRow,
    party: RelyingParty,
    response: AuthenticationResponseJSON,
    byItself: boolean,
  ): Promise<boolean> {
    const passkey = account.passkeys?.find(({ id, host }) => id === response.id && host === party.id);
    if (!passkey) return false;
    const { userHandle } = response.response;
    const handle = userHandle === undefined ? null : Buffer.from(userHandle, 'base64url').toString();
    if (handle === null ? byItself : handle !== account.id) return false;
    const { verifyAuthenticationResponse } = await webAuthn();
    const verified = await resultOrNull(() =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge: (challenge) =>
          this.#challenges.use(challenge, 'signIn', byItself ? null : account.id),
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: byItself,
        credential: {
          id: passkey.id,
          publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.counter,
        },
      }),
    );
    if (!verified?.verified) return false;
    const { newCounter, credentialBackedUp } = verified.authenticationInfo;
    return this.#register.accounts.update((accounts) => {
      const owner = accounts.find(({ id }) => id === account.id);
      const row = owner?.passkeys?.find(({ id }) => id === passkey.id);
      // Of two signatures that are verified at the same time, the second finds the counter changed.
      if (!row || row.counter !== passkey.counter) return false;
      row.counter = newCounter;
      row.isSynced = credentialBackedUp;
      row.usedOn = dayOf(this.#clock.now());
      return true;
    });
  }

  /** Removes a passkey of an account; `origin` is the actor that the office's ledger records. False: it has none of this id. */
  remove({ id: account }: AccountRow, credential: string, origin: Origin): Promise<boolean> {
    const label = this.ownerOf(credential)?.passkeys?.find(({ id }) => id === credential)?.name ?? '';
    return this.#register.accounts.update(
      (accounts) => {
        const owner = accounts.find(({ id }) => id === account);
        const remaining = (owner?.passkeys ?? []).filter(({ id }) => id !== credential);
        if (!owner?.passkeys || remaining.length === owner.passkeys.length) return false;
        if (remaining.length > 0) owner.passkeys = remaining;
        else delete owner.passkeys;
        if (!hasFactor(owner)) delete owner.recovery;
        addNotice(owner, 'passkeyRemoved', origin.by, isoTime(this.#clock));
        return true;
      },
      async (removed) => {
        if (removed) await this.#record('passkeyRemoved', account, label, origin);
      },
    );
  }

  async #record(
    act: 'passkeyAdded' | 'passkeyRemoved',
    id: string,
    detail: string,
    origin: Origin,
  ): Promise<void> {
    const name = this.#register.accounts.data.find((account) => account.id === id)?.name ?? id;
    await this.#office.record(origin, { act, subject: { id, name }, detail });
  }
}

function descriptorsOf(passkeys: readonly PasskeyRow[], host: string) {
  return passkeys
    .filter((passkey) => passkey.host === host)
    .map(({ id, transports }) => ({ id, transports: [...transports] as AuthenticatorTransport[] }));
}

/** The result of a verification; null if it threw an error, which the library does for a response that it rejects. */
async function resultOrNull<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
