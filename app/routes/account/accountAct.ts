import type { AppLoadContext } from '@remix-run/node';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import type { NewSecret } from '../../context/SecondFactor';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';

/** The result of a form of the account page. */
export interface AccountAnswer {
  readonly act: string;
  readonly refusal: Refusal | null;
  /** The name of the wrong field. */
  readonly wrongField: string;
  /** The key of a second factor that no code has confirmed yet. */
  readonly begun?: NewSecret | undefined;
  /** Recovery codes, shown once. */
  readonly recovery?: readonly string[] | undefined;
  /** What the browser needs to make a passkey, as JSON, and the name the person gave it. */
  readonly creation?: string | undefined;
  readonly passkeyName?: string | undefined;
  /** Id of the passkey that a refused form asked to remove. */
  readonly passkeyId?: string | undefined;
}

/** What the page shows after a form that succeeded. */
export type AccountShow = Pick<AccountAnswer, 'begun' | 'recovery' | 'creation' | 'passkeyName'>;

const PASSWORD = v.object({
  oldPassword: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  newPassword: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  repeatPassword: v.string(),
});
const PASSWORD_AND_CODE = v.object({
  password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  code: needed(40),
});
const CODE = v.object({ code: needed(40) });
const PASSKEY_NAME = v.object({ passkeyName: needed(60) });
const PASSKEY = v.object({ passkeyName: needed(60), credential: needed(60_000) });
const REMOVED = v.object({
  passkey: needed(1400),
  password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
});
const SESSION = v.object({ session: needed(60) });

/** Carries out a form of the account page. A form without `act` changes the password. */
export async function accountAct(
  act: string,
  form: FormData,
  { sessions, secondFactor, passkeys, sharedSignIn, lang }: AppLoadContext,
): Promise<Result<AccountShow | null>> {
  switch (act) {
    case 'password': {
      const read = readForm(form, PASSWORD, lang);
      if (!read.ok) return read;
      const { oldPassword, newPassword, repeatPassword } = read.value;
      if (newPassword !== repeatPassword) return refuse({ code: 'refusal.passwordsDiffer' });
      return sessions.changeOwnPassword(oldPassword, newPassword);
    }
    case 'endSession': {
      const read = readForm(form, SESSION, lang);
      return read.ok ? sessions.endOwn(read.value.session) : read;
    }
    case 'endOthers':
      return sessions.endOthers();
    case 'beginFactor': {
      const result = await secondFactor.begin();
      return result.ok ? ok({ begun: result.value }) : result;
    }
    case 'finishFactor': {
      const read = readForm(form, CODE, lang);
      return read.ok ? secondFactor.finish(read.value.code) : read;
    }
    case 'removeFactor': {
      const read = readForm(form, PASSWORD_AND_CODE, lang);
      return read.ok ? secondFactor.remove(read.value.password, read.value.code) : read;
    }
    case 'unlinkIdentity':
      return sharedSignIn.unlink();
    case 'beginPasskey': {
      const read = readForm(form, PASSKEY_NAME, lang);
      if (!read.ok) return read;
      const begun = await passkeys.begin();
      return begun.ok ? ok({ creation: JSON.stringify(begun.value), ...read.value }) : begun;
    }
    case 'addPasskey': {
      const read = readForm(form, PASSKEY, lang);
      if (!read.ok) return read;
      const added = await passkeys.finish(read.value.passkeyName, read.value.credential);
      if (!added.ok) return added;
      return ok(added.value.recovery.length > 0 ? added.value : null);
    }
    case 'removePasskey': {
      const read = readForm(form, REMOVED, lang);
      return read.ok ? passkeys.remove(read.value.passkey, read.value.password) : read;
    }
    default:
      return refuse({ code: 'refusal.badForm', params: { where: 'act' } });
  }
}
