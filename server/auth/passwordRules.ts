import type { Refusal } from '@schemes/policy/Result';
import { COMMON_PASSWORDS } from './commonPasswords';

/** Shortest password, characters; with a second factor a shorter one is allowed. */
export const MIN_PASSWORD = 12;
export const MIN_PASSWORD_WITH_FACTOR = 8;
/** Longest password, UTF-16 units; it bounds the work of hashing. */
export const MAX_PASSWORD = 1000;

/** The account that a password is for. */
export interface PasswordOwner {
  readonly username: string;
  readonly hasSecondFactor: boolean;
}

/** Names of the product, in the form of `lettersAndDigits`. */
const PRODUCT_NAMES = ['deannhansu', 'dean'];
/** Least length of a user name that a password must not be based on: shorter names occur in ordinary words. */
const MIN_NAME = 3;
/** Rows of the keyboard and orders of characters that are typed without thinking. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'abcdefghijklmnopqrstuvwxyz'];
/** A run of this many neighbours counts as one character. */
const RUN = 3;
/** How many characters must remain when names, runs and repetitions are removed. */
const MIN_SUBSTANCE = 6;
/** The letters that digits and signs often replace. */
const LETTER_OF_SIGN: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/**
 * Why an account cannot have this password; null when it can. Digits or signs are not required: that makes passwords harder
 * to remember and no harder to guess.
 */
export function weaknessOf(password: string, owner: PasswordOwner): Refusal | null {
  if (password.length > MAX_PASSWORD) return { code: 'refusal.passwordLong', params: { max: MAX_PASSWORD } };
  const text = password.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const min = owner.hasSecondFactor ? MIN_PASSWORD_WITH_FACTOR : MIN_PASSWORD;
  if ([...text].length < min) return { code: 'refusal.passwordShort', params: { min } };
  if (isCommon(text)) return { code: 'refusal.passwordCommon' };
  const bare = lettersAndDigits(text);
  const names = [lettersAndDigits(owner.username), ...PRODUCT_NAMES].filter(
    ({ length }) => length >= MIN_NAME,
  );
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, ''), bare);
  if (withoutNames !== bare && substanceOf(withoutNames) < MIN_SUBSTANCE) {
    return { code: 'refusal.passwordName' };
  }
  return substanceOf(bare) < MIN_SUBSTANCE ? { code: 'refusal.passwordPattern' } : null;
}

/** Whether a password is a common one, even if digits and signs surround it or replace its letters. */
function isCommon(text: string): boolean {
  const lower = unaccented(text);
  const inner = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return [lower, inner].some((word) => COMMON_PASSWORDS.has(lettersOf(word)));
}

function lettersOf(word: string): string {
  return [...word]
    .map((sign) => LETTER_OF_SIGN[sign] ?? sign)
    .join('')
    .replace(/[^a-z]/g, '');
}

/** Number of characters after a repeated text counts once, and each run of neighbours as one character. */
function substanceOf(text: string): number {
  const unit = /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
  const all = [...unit];
  let count = 0;
  for (let at = 0; at < all.length; count++) {
    let end = at + 1;
    for (const step of [-1, 0, 1]) {
      let to = at + 1;
      while (to < all.length && isStep(all[to - 1] ?? '', all[to] ?? '', step)) to++;
      if (to - at >= RUN) end = Math.max(end, to);
    }
    at = end;
  }
  return count;
}

/** Whether `next` is `step` places after `one` in one of `ROWS`; for step 0, whether they are equal. */
function isStep(one: string, next: string, step: number): boolean {
  if (step === 0) return one === next;
  return ROWS.some((row) => row.includes(one) && row[row.indexOf(one) + step] === next);
}

/** Letters and digits, lower case, without diacritics. */
function lettersAndDigits(text: string): string {
  return unaccented(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function unaccented(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
