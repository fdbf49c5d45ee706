import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';
import { type StepCounts, stepCounts } from '../steps/stepCounts';

/** Answers the number of findings of the five steps for users who may read tallies; null for others. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const { head } = unwrap(await context.steps.page(params.id ?? ''), request);
  // `page` has the record only if `can()` allows it.
  const counts: StepCounts | null = head.snapshot.steps ? stepCounts(head.snapshot) : null;
  return json({ counts });
}
