import type { Result } from '@schemes/policy/Result';
import { browserAddress } from '../ui/browserAddress';

/**
 * Posts a file to a path of the server; `onSent` is called with the share sent, 0 to 1. Returns null if the server was not reached or did
 * not answer with JSON.
 */
export function sendFile<T>(
  address: string,
  file: File,
  onSent: (share: number) => void,
): Promise<Result<T> | null> {
  return new Promise((resolve) => {
    // `fetch` does not report upload progress.
    const request = new XMLHttpRequest();
    const fail = (error: unknown) => {
      console.warn('The file could not be sent', error);
      resolve(null);
    };
    request.open('POST', `${browserAddress(address)}?name=${encodeURIComponent(file.name.slice(-255))}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    });
    request.upload.addEventListener('load', () => onSent(1));
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('load', () => {
      try {
        resolve(JSON.parse(request.responseText) as Result<T>);
      } catch (error) {
        fail(error);
      }
    });
    request.send(file);
  });
}
