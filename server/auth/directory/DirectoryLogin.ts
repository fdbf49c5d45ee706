/** What a directory answers about a name and a password; `unreachable`: it did not answer, or with an error. */
export type DirectoryAnswer = 'right' | 'wrong' | 'unreachable';

/** Checks the passwords of accounts whose password is in the office's directory. These passwords are not stored here. */
export interface DirectoryLogin {
  /** Answers within seconds. `login`: the name in the directory; special characters in it are escaped. */
  check(login: string, password: string): Promise<DirectoryAnswer>;
}
