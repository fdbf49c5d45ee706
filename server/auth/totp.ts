import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const DIGITS = 6;
const STEP_S = 30;
/** How many steps before and after the current one are accepted, for clocks that differ. */
const SKEW = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET_BYTES = 20;

/** Random bytes in base32 (RFC 4648), without padding. */
export function randomBase32(bytes = SECRET_BYTES): string {
  let bits = '';
  for (const byte of randomBytes(bytes)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}

/** The time step of a moment, ms since 1970. */
export function stepAt(ms: number): number {
  return Math.floor(ms / 1000 / STEP_S);
}

/** The code of a step (RFC 6238 with HMAC-SHA-1, which every authenticator app supports). */
export function codeOf(secret: string, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', decode(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step whose code this is, later than `after` and near `now` (ms); null when there is none. */
export function stepOfCode(secret: string, code: string, now: number, after: number): number | null {
  const given = Buffer.from(code.replace(/\s/g, ''));
  for (let step = stepAt(now) - SKEW; step <= stepAt(now) + SKEW; step++) {
    const right = Buffer.from(codeOf(secret, step));
    if (step > after && given.length === right.length && timingSafeEqual(given, right)) return step;
  }
  return null;
}

/** The URI, shown as a QR code, by which an authenticator app imports the secret. */
export function otpauthUri(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

function decode(base32: string): Buffer {
  const bits = [...base32].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
