import * as v from 'valibot';
import { needed } from '../session/formText';

const NAME = needed(255);

/** Returns the name of a posted file from `?name=`. It is only shown to the sender. */
export function fileNameOf(request: Request): string {
  const name = v.safeParse(NAME, new URL(request.url).searchParams.get('name'));
  return name.success ? name.output : '…';
}
