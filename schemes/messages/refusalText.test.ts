import assert from 'node:assert/strict';
import test from 'node:test';
import { refusalText } from './refusalText';

test('a refusal shows the message of its problem, not the code', () => {
  const params = { where: 'facts/leavers', problem: 'cell.notInteger' };
  for (const code of ['refusal.badShape', 'refusal.badStep'] as const) {
    assert.match(refusalText('vi', { code, params }), /Chi tiết: facts\/leavers: Ô này nhận một số nguyên/);
    assert.match(
      refusalText('en', { code, params: { ...params, problem: 'shape.notPlain' } }),
      /expected format/,
    );
  }
  assert.match(
    refusalText('vi', { code: 'refusal.badSnapshot', params: { where: 'x', problem: 'đã thành lời' } }),
    /đã thành lời/,
  );
});
