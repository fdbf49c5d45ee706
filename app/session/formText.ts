import * as v from 'valibot';

/** A required line of text, trimmed and in NFC. */
export function needed(max = 200) {
  return v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.nonEmpty(), v.maxLength(max));
}

/** An optional line of text, trimmed and in NFC; may be empty. */
export function optional(max = 200) {
  return v.optional(v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(max)), '');
}
