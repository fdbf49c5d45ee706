import { throwRefusal } from './throwRefusal';

/** Reads a posted form. Throws the page of status 400 where the body is no form: another type, or cut off. */
export async function readFormData(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    // What the reader of forms throws for a body that it cannot read; a connection that breaks throws another error.
    if (!(error instanceof TypeError)) throw error;
    throwRefusal({ code: 'refusal.badBody' }, request);
  }
}
