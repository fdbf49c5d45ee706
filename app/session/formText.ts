import * as v from 'valibot';

/** A line of text that must be there, trimmed and in NFC. */
export function needed(max = 200) {
  return v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.nonEmpty(), v.maxLength(max));
}

/** A line of text that may be missing or empty. */
export function optional(max = 200) {
  return v.optional(v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(max)), '');
}
