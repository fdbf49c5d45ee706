import type { Refusal } from '@schemes/policy/verdict';
import { useSay } from './LangContext';
import { Note } from './Note';

/** Why something was not done, in the page's language; nothing where nothing was refused. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null | undefined }) {
  const say = useSay();
  return refusal ? <Note tone="bad">{say(refusal.code, refusal.params)}</Note> : null;
}
