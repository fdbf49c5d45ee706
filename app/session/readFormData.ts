import { throwRefusal } from './throwRefusal';

/** The longest text of a form with a file: that of the forms without one. UTF-16 units. */
export const MAX_TEXT_BESIDE_FILE = 1024 * 1024;

/**
 * Reads a posted form. Throws the error page of status 400 if the body is not a complete form, and of status 413 if its fields
 * without files are together longer than `maxText`. An address that accepts a file accepts a long body, and reading the
 * fields of a form takes much longer than receiving them.
 */
export async function readFormData(request: Request, maxText = Number.POSITIVE_INFINITY): Promise<FormData> {
  const form = await readBody(request);
  let length = 0;
  for (const value of form.values()) length += typeof value === 'string' ? value.length + 1 : 1;
  if (length <= maxText) return form;
  throwRefusal({ code: 'refusal.bodyTooLarge', params: { kilobytes: Math.floor(maxText / 1024) } }, request);
}

async function readBody(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    // `formData` throws a TypeError for a body that it cannot parse, and another error if the connection breaks.
    if (!(error instanceof TypeError)) throw error;
    throwRefusal({ code: 'refusal.badBody' }, request);
  }
}
