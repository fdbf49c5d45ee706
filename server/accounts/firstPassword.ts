import { randomInt } from 'node:crypto';
import { weaknessOf } from '@server/auth/passwordRules';

/** Letters and digits that are not mistaken for each other on paper. */
const ALPHABET = 'abcdefghkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

/** A random first password of 78 bits, such as `h7km-2vpq-xw8d-nc3t`, that the rules for this user name allow. */
export function firstPassword(username: string): string {
  for (;;) {
    const groups = Array.from({ length: GROUPS }, () =>
      Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
    );
    const password = groups.join('-');
    if (weaknessOf(password, { username, hasSecondFactor: false }) === null) return password;
  }
}
