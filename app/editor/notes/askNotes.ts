import { browserAddress } from '../../ui/browserAddress';
import type { NotesAnswer } from './notesAnswer';

/**
 * Sends a request about the notes of a scheme. Returns null if the server was not reached or did not answer with JSON.
 * Even then the server may have carried out the request.
 */
export async function askNotes<T>(
  scheme: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  body?: unknown,
): Promise<NotesAnswer<T> | null> {
  try {
    const response = await fetch(browserAddress(`/schemes/${encodeURIComponent(scheme)}/notes`), {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    return (await response.json()) as NotesAnswer<T>;
  } catch (error) {
    console.warn('The notes could not be reached', error);
    return null;
  }
}
