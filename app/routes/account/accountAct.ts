import type { AppLoadContext } from '@remix-run/node';
import { type Refusal, type Result, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';

/** The result of a form of the account page. */
export interface AccountAnswer {
  readonly act: string;
  readonly refusal: Refusal | null;
  /** The name of the wrong field. */
  readonly wrong: string;
}

const PASSWORD = v.object({
  oldPassword: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  newPassword: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
  repeatPassword: v.string(),
});
const SESSION = v.object({ session: needed(60) });

/** Carries out a form of the account page. A form without `act` changes the password. */
export async function accountAct(
  act: string,
  form: FormData,
  { sessions, lang }: AppLoadContext,
): Promise<Result<unknown>> {
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
    default:
      return refuse({ code: 'refusal.badForm', params: { where: 'act' } });
  }
}
