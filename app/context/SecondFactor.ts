import type { Result } from '@schemes/policy/Result';

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
  /** The same as an `otpauth:` address. */
  readonly uri: string;
}

/** The second factor of the person who asks: codes of an authenticator app (TOTP), and recovery codes. */
export interface SecondFactor {
  state(): SecondFactorState;
  /** Returns a new secret. Needs a recent password. */
  begin(): Promise<Result<NewSecret>>;
  /** Turns it on with the first code of the app; returns the recovery codes, which are shown once. */
  finish(code: string): Promise<Result<{ readonly recovery: readonly string[] }>>;
  /** Turns it off with password and code. Refuses where the role demands it or the password is too short without it. */
  remove(password: string, code: string): Promise<Result<null>>;
}
