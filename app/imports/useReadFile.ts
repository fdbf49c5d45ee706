import type { Refusal } from '@schemes/policy/Result';
import { useCallback, useRef, useState } from 'react';
import { sendFile } from './sendFile';

/**
 * The state of a file: not chosen, being sent and read, read, or failed. `refusal` is null if the server was not
 * reached.
 */
export type FileState<T> =
  | { readonly step: 'none' }
  | { readonly step: 'reading' /** The share sent, 0 to 1. */; readonly sent: number }
  | { readonly step: 'failed'; readonly refusal: Refusal | null }
  | { readonly step: 'read'; readonly file: T /** Rises with each file read. */; readonly read: number };

/**
 * Returns the state of a file that the server reads, and a function that sends one. A new file replaces the previous
 * one.
 */
export function useReadFile<T>(address: string): {
  readonly state: FileState<T>;
  readonly choose: (file: File) => void;
} {
  const [state, setState] = useState<FileState<T>>({ step: 'none' });
  const requests = useRef(0);
  const choose = useCallback(
    (file: File) => {
      requests.current += 1;
      const read = requests.current;
      setState({ step: 'reading', sent: 0 });
      const onSent = (sent: number) => {
        if (read === requests.current) setState({ step: 'reading', sent });
      };
      void sendFile<T>(address, file, onSent).then((result) => {
        if (read !== requests.current) return;
        if (result === null) setState({ step: 'failed', refusal: null });
        else if (result.ok) setState({ step: 'read', file: result.value, read });
        else setState({ step: 'failed', refusal: result.refusal });
      });
    },
    [address],
  );
  return { state, choose };
}
