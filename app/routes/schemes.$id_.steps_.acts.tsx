import { type ActionFunctionArgs, json } from '@remix-run/node';
import { type Result, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import { readJsonBody } from '../session/readJsonBody';
import { refusalStatus } from '../session/refusalStatus';
import type { StepAnswer, StepRequest } from '../steps/postStep';

const MAX_BYTES = 256 * 1024;
const step = v.pipe(v.string(), v.maxLength(40));
const REQUEST: v.GenericSchema<unknown, StepRequest> = v.variant('act', [
  v.strictObject({
    act: v.literal('keep'),
    step,
    seen: v.pipe(v.number(), v.integer(), v.minValue(0)),
    entry: v.unknown(),
  }),
  v.strictObject({ act: v.literal('publish'), step, on: v.boolean() }),
  v.strictObject({ act: v.literal('lock'), on: v.boolean() }),
  v.strictObject({ act: v.literal('lift') }),
]);

/** Carries out acts on the five steps. The page posts them as JSON without a navigation. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  // Only signed-in users can make the server read a body.
  if (!context.actor) return answer(refuse({ code: 'refusal.signIn' }));
  const body = await readJsonBody(request, MAX_BYTES);
  if (!body.ok) return answer(body);
  const read = v.safeParse(REQUEST, body.value);
  if (!read.success) return answer(refuse({ code: 'refusal.badForm', params: { where: 'act' } }));
  const { steps } = context;
  const id = params.id ?? '';
  const act = read.output;
  switch (act.act) {
    case 'keep':
      return answer(await steps.save(id, act.step, act.seen, act.entry));
    case 'publish':
      return answer(await steps.publish(id, act.step, act.on));
    case 'lock':
      return answer(await steps.lock(id, act.on));
    case 'lift':
      return answer(await steps.liftVotes(id));
  }
}

function answer(result: Result<{ readonly version: number } | null>) {
  return result.ok
    ? json<StepAnswer>({ refusal: null, ...(result.value ?? {}) })
    : json<StepAnswer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}
