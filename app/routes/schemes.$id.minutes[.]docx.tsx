import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads the minutes of the destruction of a scheme. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const result = await context.destructions.minutes(params.id ?? '');
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context);
}
