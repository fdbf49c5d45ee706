import type { Lang } from '@schemes/messages/lang';

/** The input and output of a command, as a parameter, so that a test can record it. */
export interface Terminal {
  readonly lang: Lang;
  /** Prints a result. */
  readonly out: (line: string) => void;
  /** Prints an error. */
  readonly err: (line: string) => void;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The password for `user add`; null when none is given. */
  readonly readPassword: () => Promise<string | null>;
}
