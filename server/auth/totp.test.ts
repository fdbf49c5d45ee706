import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, otpauthUri, randomBase32, stepAt, stepOfCode } from './totp';

/** '12345678901234567890' in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test('codes are those of RFC 6238, appendix B', () => {
  for (const [seconds, code] of [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ] as const) {
    assert.equal(codeOf(SECRET, stepAt(seconds * 1000), 8), code);
  }
});

test('a code holds for its step and the ones beside it, once', () => {
  const now = 1_234_567_890_000;
  const step = stepAt(now);
  const code = codeOf(SECRET, step);
  assert.equal(stepOfCode(SECRET, `${code.slice(0, 3)} ${code.slice(3)}`, now, 0), step);
  assert.equal(stepOfCode(SECRET, code, now + 30_000, 0), step);
  assert.equal(stepOfCode(SECRET, code, now - 30_000, 0), step);
  assert.equal(stepOfCode(SECRET, code, now + 60_000, 0), null);
  assert.equal(stepOfCode(SECRET, code, now, step), null, 'it was taken before');
  assert.equal(stepOfCode(SECRET, '', now, 0), null);
});

test('secrets are random, of 160 bits, and an app reads them from the address', () => {
  const secret = randomBase32();
  assert.match(secret, /^[A-Z2-7]{32}$/);
  assert.notEqual(secret, randomBase32());
  assert.equal(
    otpauthUri(secret, 'Đề Án', 'hoa'),
    `otpauth://totp/${encodeURIComponent('Đề Án')}:hoa?secret=${secret}&issuer=${encodeURIComponent('Đề Án')}`,
  );
});
