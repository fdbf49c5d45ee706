import type { NotesAnswer } from './notesAnswer';

/**
 * Asks the server for or about the notes of a scheme. Null: it was not reached, or did not answer as it should;
 * whether it did what was asked is not known then. A fetch of its own, for a failed form would take the page away.
 */
export async function askNotes<T>(
  scheme: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  body?: unknown,
): Promise<NotesAnswer<T> | null> {
  try {
    const response = await fetch(`/schemes/${encodeURIComponent(scheme)}/notes`, {
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
