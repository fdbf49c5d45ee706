import type { Lang } from '@schemes/messages/lang';
import type { Refusal } from '@schemes/policy/Result';
import * as v from 'valibot';
import { fieldText } from './fieldText';

/** The form's values, or the refusal with the name of the first wrong field. */
export type FormResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal; readonly field: string };

type Entries = v.ObjectEntries;

/**
 * Checks a posted form against a schema. The refusal names the first wrong field by its label, `field.<name>`. Files
 * are not changed. If the schema has an array, all values of the field are read.
 */
export function readForm<E extends Entries>(
  form: FormData,
  schema: v.ObjectSchema<E, undefined>,
  lang: Lang,
): FormResult<v.InferOutput<v.ObjectSchema<E, undefined>>> {
  const raw: Record<string, unknown> = {};
  for (const name of Object.keys(schema.entries)) {
    const all = form.getAll(name);
    raw[name] = schema.entries[name]?.type === 'array' ? all : all[0];
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, value: result.output };
  const field = String(result.issues[0]?.path?.[0]?.key ?? '');
  return {
    ok: false,
    field,
    refusal: { code: 'refusal.badForm', params: { where: fieldText(field, lang) } },
  };
}
