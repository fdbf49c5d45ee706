import type { Result } from '../context/Result';

/** Posts a file to be read. Null: the server was not reached, or did not answer as it should. */
export async function sendFile<T>(address: string, file: File): Promise<Result<T> | null> {
  try {
    const response = await fetch(`${address}?name=${encodeURIComponent(file.name.slice(-255))}`, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    return (await response.json()) as Result<T>;
  } catch (error) {
    console.warn('The file could not be sent', error);
    return null;
  }
}
