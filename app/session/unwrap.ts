import type { Result } from '@schemes/policy/Result';
import { throwRefusal } from './throwRefusal';

/** Returns the value of a result; throws its refusal (`throwRefusal`). For loaders. */
export function unwrap<T>(result: Result<T>, request: Request): T {
  return result.ok ? result.value : throwRefusal(result.refusal, request);
}
