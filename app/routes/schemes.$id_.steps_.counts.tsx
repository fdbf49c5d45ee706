import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';
import { type StepCounts, stepCounts } from '../steps/stepCounts';

/** Findings in the record of the five steps, counted for whoever may read tallies; null for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const { head } = unwrap(await context.steps.page(params.id ?? ''), request);
  // The page carries the record for those alone whom `can()` lets read it.
  const counts: StepCounts | null = head.snapshot.steps ? stepCounts(head.snapshot) : null;
  return json({ counts }, { headers: { 'Cache-Control': 'no-store' } });
}
