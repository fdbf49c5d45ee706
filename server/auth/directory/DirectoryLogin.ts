/** What a directory says of a name and a password; `unreachable`: it did not answer, or not as it should. */
export type DirectoryAnswer = 'right' | 'wrong' | 'unreachable';

/** Checks the passwords of accounts whose password lies in the office's directory. Nothing of it is stored here. */
export interface DirectoryLogin {
  /** Answers within seconds. `login`: the name in the directory; it is data, whatever signs it has. */
  check(login: string, password: string): Promise<DirectoryAnswer>;
}
