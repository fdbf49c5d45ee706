import type { Lang } from '@schemes/messages/lang';

/** What a command may do to the world; handed in, so that a test can watch it. */
export interface Terminal {
  readonly lang: Lang;
  /** Results. */
  readonly out: (line: string) => void;
  /** Troubles. */
  readonly err: (line: string) => void;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The password for `user add`, or null where none was given. */
  readonly readPassword: () => Promise<string | null>;
}
