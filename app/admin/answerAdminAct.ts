import { json } from '@remix-run/node';
import type { Lang } from '@schemes/messages/lang';
import type { Refusal } from '@schemes/policy/Result';
import { withLabel } from '../session/fieldText';
import { refusalStatus } from '../session/refusalStatus';
import { typedText } from '../session/typedText';
import { wrongField } from '../session/wrongField';
import type { AdminAnswer } from './AdminAnswer';

type ActResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal; readonly field?: string };

/** Makes the response to an administrator's form: success, or the refusal with the wrong field and the typed values. */
export function answerAdminAct(act: string, result: ActResult, form: FormData, lang: Lang) {
  if (result.ok) {
    const { waits = false } = (result.value ?? {}) as { readonly waits?: boolean };
    return json<AdminAnswer>({ act, waits, refusal: null, wrongField: '', typed: {} });
  }
  const refusal = withLabel(result.refusal, lang);
  const answer: AdminAnswer = { act, refusal, wrongField: wrongField(result), typed: typedText(form) };
  return json(answer, { status: refusalStatus(refusal.code) });
}
