import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PasswordOwner, weaknessOf } from './passwordRules';

const OWNER: PasswordOwner = { username: 'nguyen.hoa', hasSecondFactor: false };
const codeOf = (password: string, owner = OWNER) =>
  weaknessOf(password, owner)?.code.replace('refusal.password', '') ?? 'good';

test('a password needs twelve characters, or eight with a second factor; blanks around and between count once', () => {
  assert.equal(codeOf('lúa chín đồn'), 'good');
  assert.equal(codeOf('lúa chín đồ'), 'Short');
  assert.equal(codeOf('lúa chín đồ'.normalize('NFD')), 'Short', 'marks are no characters');
  assert.equal(codeOf('  lúa    chín   '), 'Short');
  assert.equal(codeOf('            '), 'Short');
  assert.equal(codeOf('lúa chín', { ...OWNER, hasSecondFactor: true }), 'good');
  assert.equal(codeOf('lúa chí', { ...OWNER, hasSecondFactor: true }), 'Short');
  assert.equal(codeOf('x'.repeat(1001)), 'Long');
});

test('common passwords are refused, with digits and signs too, in Vietnamese and in English', () => {
  for (const password of [
    'password1234',
    'P@ssw0rd2025!',
    'Sunshine1990!',
    'mật khẩu 2025',
    'Mat-Khau-1234',
    'anh yêu em 123',
    'Việt Nam 2025!',
    'iloveyou12345',
    'đảng ủy 2025!!',
  ]) {
    assert.equal(codeOf(password), 'Common', password);
  }
});

test('the user name and the name of the product give a password nothing', () => {
  for (const password of [
    'nguyenhoa2025',
    'Nguyễn.Hòa-12',
    '12 nguyễn hòa',
    'dean-dean-dean',
    'De-An 2025 !!',
  ]) {
    assert.equal(codeOf(password), 'Name', password);
  }
  assert.equal(codeOf('nguyenhoa trồng khoai'), 'good');
});

test('repetition and rows of keys give a password nothing', () => {
  for (const password of [
    'aaaaaaaaaaaa',
    '123456789012',
    'abcdefghijkl',
    'qwertyuiop12',
    'zxcvbnm,./12',
    'abcabcabcabc',
    '987654321098',
    '111222333444',
  ]) {
    assert.notEqual(codeOf(password), 'good', password);
  }
  assert.equal(codeOf('aaaaaaaaaaaa'), 'Pattern');
  assert.equal(codeOf('rút 3 quân cờ xanh'), 'good');
});
