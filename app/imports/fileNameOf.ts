import * as v from 'valibot';
import { needed } from '../session/formText';

const NAME = needed(255);

/** The name a posted file goes by, `?name=`: shown again to the person who sent it, and nothing else. */
export function fileNameOf(request: Request): string {
  const name = v.safeParse(NAME, new URL(request.url).searchParams.get('name'));
  return name.success ? name.output : '…';
}
