import type { Result } from '@schemes/policy/Result';
import { throwRefusal } from './throwRefusal';

/** The value of a result, or the page that says why there is none. For loaders. */
export function unwrap<T>(result: Result<T>, request: Request): T {
  return result.ok ? result.value : throwRefusal(result.refusal, request);
}
