import type { Result } from '@schemes/policy/Result';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';

/** Whether an account has a second factor, and what may be done. */
export interface SecondFactorState {
  readonly isOn: boolean;
  readonly recoveryLeft: number;
  /** Whether the person's role demands it, so that it cannot be removed. */
  readonly isDemanded: boolean;
}

/** A secret to be entered into an authenticator app. It is shown until the first code confirms it, then never again. */
export interface NewSecret {
  readonly secret: string;
  /** The secret as an `otpauth:` address. */
  readonly uri: string;
}

/** The second factor of the signed-in person: codes of an authenticator app (TOTP), and recovery codes. */
export interface SecondFactor {
  state(): SecondFactorState;
  /** Returns a new secret. Needs a recent password. */
  begin(): Promise<Result<NewSecret>>;
  /** Turns it on with the first code of the app; returns the recovery codes, which are shown once. */
  finish(code: string): Promise<Result<{ readonly recovery: readonly string[] }>>;
  /**
   * Turns it off with password and code. Refuses if the role demands a second factor, or if the password alone is too
   * short.
   */
  remove(password: string, code: string): Promise<Result<null>>;
}

/** A passkey as its person's account page lists it. */
export interface PasskeyCard {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Day in Vietnam of its last use; null: it was never used. */
  readonly usedOn: string | null;
  /** Whether the provider of the passkey copies it to the person's other devices. */
  readonly isSynced: boolean;
  /** The host it works for. */
  readonly host: string;
}

/** The passkeys of the signed-in person. */
export interface Passkeys {
  list(): readonly PasskeyCard[];
  /**
   * `here`: passkeys work at the address of this request. `needsHttps`: they need https. `needsName`: they need a host
   * name instead of an IP address.
   */
  availability(): 'here' | 'needsHttps' | 'needsName';
  /** Returns what the browser needs to make a passkey. Needs a recent password. */
  begin(): Promise<Result<PublicKeyCredentialCreationOptionsJSON>>;
  /** Adds what the browser made, as JSON; returns recovery codes if there was no second factor before. */
  finish(name: string, credential: string): Promise<Result<{ readonly recovery: readonly string[] }>>;
  /**
   * Removes a passkey. Refuses to remove the last one if the role demands a second factor, or if the password alone is
   * too short.
   */
  remove(id: string, password: string): Promise<Result<null>>;
}
