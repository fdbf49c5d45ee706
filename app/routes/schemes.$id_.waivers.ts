import { type ActionFunctionArgs, json } from '@remix-run/node';
import { parseCell } from '@schemes/model/parseCell';
import * as v from 'valibot';
import { needed, optional } from '../session/formText';
import { readForm } from '../session/readForm';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';

const WAIVER = v.object({
  finding: needed(2000),
  act: v.picklist(['waive', 'unwaive']),
  number: optional(60),
  date: optional(20),
  issuer: optional(200),
});

/** Sets a finding aside on a decision, or takes that back. Answers with the refusal, or null. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = readForm(await request.formData(), WAIVER, context.lang);
  if (!form.ok) return json({ refusal: form.refusal }, { status: refusalStatus(form.refusal.code) });
  const { finding, act, number, issuer } = form.value;
  const id = params.id ?? '';
  const date = parseCell({ key: 'date', kind: 'date' }, form.value.date);
  const done =
    act === 'unwaive'
      ? await context.schemes.unwaive(id, finding)
      : await context.schemes.waive(id, finding, {
          number,
          date: date.ok ? String(date.value ?? '') : '',
          issuer,
        });
  if (done.ok) return json({ refusal: null });
  return json({ refusal: done.refusal }, { status: refusalStatus(done.refusal.code) });
}
