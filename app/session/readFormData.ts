import { throwRefusal } from './throwRefusal';

/** Reads a posted form. Throws the error page of status 400 if the body is not a complete form. */
export async function readFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    // `formData` throws a TypeError for a body that it cannot parse, and another error if the connection breaks.
    if (!(error instanceof TypeError)) throw error;
    throwRefusal({ code: 'refusal.badBody' }, request);
  }
}
