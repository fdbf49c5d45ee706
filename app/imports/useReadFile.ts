import type { Refusal } from '@schemes/policy/Result';
import { useCallback, useRef, useState } from 'react';
import { sendFile } from './sendFile';

/** The progress of a file: idle, sending, read, or refused. */
export type FileState<T> =
  | { readonly step: 'none' }
  | { readonly step: 'reading' /** The share sent, 0 to 1. */; readonly sent: number }
  | { readonly step: 'failed'; readonly refusal: Refusal | null }
  | { readonly step: 'read'; readonly file: T /** Rises with each file read. */; readonly read: number };

/** Sends a file to the server to be read, and returns its state. `refusal` is null if the server was not reached. */
export function useReadFile<T>(address: string): {
  readonly state: FileState<T>;
  readonly choose: (file: File) => void;
} {
  const [state, setState] = useState<FileState<T>>({ step: 'none' });
  const asked = useRef(0);
  const choose = useCallback(
    (file: File) => {
      asked.current += 1;
      const read = asked.current;
      setState({ step: 'reading', sent: 0 });
      const onSent = (sent: number) => {
        if (read === asked.current) setState({ step: 'reading', sent });
      };
      void sendFile<T>(address, file, onSent).then((result) => {
        if (read !== asked.current) return;
        if (result === null) setState({ step: 'failed', refusal: null });
        else if (result.ok) setState({ step: 'read', file: result.value, read });
        else setState({ step: 'failed', refusal: result.refusal });
      });
    },
    [address],
  );
  return { state, choose };
}
