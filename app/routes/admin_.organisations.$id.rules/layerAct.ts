import type { AppLoadContext } from '@remix-run/node';
import type { Result } from '@schemes/policy/Result';
import * as v from 'valibot';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { typedDate } from '../../session/typedDate';

const CLAUSE = { pack: needed(40), clause: needed(400) };
const DROP = v.object(CLAUSE);
const SET = v.object({
  ...CLAUSE,
  provisionNumber: needed(60),
  provisionDate: typedDate(),
  provisionIssuer: needed(200),
});
const VALUE = /^value:([A-Za-z0-9_.]{1,60})$/;

/**
 * Carries out an act of an organisation's rules page: `drop` in the form's `act` field removes a setting, any other
 * value stores one.
 */
export async function layerAct(
  organisation: string,
  form: FormData,
  { layers, lang }: AppLoadContext,
): Promise<Result<null>> {
  if (form.get('act') === 'drop') {
    const read = readForm(form, DROP, lang);
    return read.ok ? layers.drop(organisation, read.value.pack, read.value.clause) : read;
  }
  const read = readForm(form, SET, lang);
  if (!read.ok) return read;
  const { pack, clause, provisionNumber: number, provisionDate: date, provisionIssuer: issuer } = read.value;
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    const path = VALUE.exec(name)?.[1];
    if (path && typeof value === 'string') typed[path] = value.slice(0, 40);
  }
  return layers.set(organisation, { pack, clause, typed, provision: { number, date, issuer } });
}
