import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import * as v from 'valibot';
import type { Answer } from '../session/Answer';
import { needed } from '../session/formText';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';
import { typedDate } from '../session/typedDate';

const UNWAIVE = v.object({ finding: needed(2000) });
const WAIVE = v.object({
  finding: needed(2000),
  decisionNumber: needed(60),
  decisionDate: typedDate(),
  decisionIssuer: needed(200),
});

/** Waives a mandatory finding on a decision, or withdraws the waiver. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const data = await readFormData(request);
  const scheme = params.id ?? '';
  const result = data.get('act') === 'unwaive' ? await unwaive() : await waive();
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });

  async function unwaive() {
    const form = readForm(data, UNWAIVE, context.lang);
    return form.ok ? context.schemes.unwaive(scheme, form.value.finding) : form;
  }

  async function waive() {
    const form = readForm(data, WAIVE, context.lang);
    if (!form.ok) return form;
    const { finding, decisionNumber: number, decisionDate: date, decisionIssuer: issuer } = form.value;
    return context.schemes.waive(scheme, finding, { number, date, issuer });
  }
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/schemes/${encodeURIComponent(params.id ?? '')}`);
}
