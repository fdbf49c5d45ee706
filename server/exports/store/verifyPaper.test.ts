import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import type { IssueRow } from './issues';
import { inCapitals, type MarksOf } from './readMarks';
import { verifyPaper } from './verifyPaper';

function issue(id: string, organisation: string, issuer: string): IssueRow {
  return {
    id,
    scheme: `scheme of ${organisation}`,
    paper: 'deAn',
    part: null,
    number: { of: { organisation, period: '2025-2030', body: 'ĐU', type: 'ĐA' }, n: 5 },
    setting: { ...FINAL_SETTING, issuer },
    version: '',
    approvals: [],
    fileName: '',
    sha256: id,
    at: '2026-07-05T00:00:00Z',
    by: { id: 'clerk', name: 'Hà' },
    ledger: 1,
  };
}

const TAN = issue('tan', 'tan', 'Đảng ủy xã Minh Tân');
const AGAIN = { ...TAN, id: 'again', sha256: 'again' };
const HAI = issue('hai', 'hai', 'Đảng ủy xã Minh Hải');

/** What is found for a file without marks whose head says this. */
async function found(issues: IssueRow[], head: string): Promise<string> {
  const marks: MarksOf = {
    scheme: '',
    version: '',
    paper: '',
    issue: '',
    numbers: ['05-ĐA/ĐU'],
    head: inCapitals(head),
  };
  const result = await verifyPaper(new Uint8Array([1]), { issues, outside: [] }, [], async () => marks);
  return result.kind === 'altered' ? result.row.id : result.kind;
}

test('a number that two organisations have given is that of the one whose name is in the head', async () => {
  const issues = [TAN, AGAIN, HAI];
  const party = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  assert.equal(
    await found(issues, `ĐẢNG BỘ TỈNH\nĐẢNG ỦY XÃ\nMINH TÂN ${party}`),
    'again',
    'the newest of one',
  );
  assert.equal(await found(issues, `Đảng ủy xã  Minh Hải ${party}`), 'hai');
  assert.equal(await found(issues, party), 'unknown', 'neither is named');
  assert.equal(await found(issues, 'Đảng ủy xã Minh Tân, Đảng ủy xã Minh Hải'), 'unknown', 'both are named');
});

test('a number that one organisation alone has given is its own, whatever the head says', async () => {
  assert.equal(await found([TAN, AGAIN], ''), 'again');
});

test('a signed copy of several papers is that of the one where it is valid and that was not cancelled', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7');
  const by = { id: 'clerk', name: 'Hà' };
  const copy = (sha256: string) => ({ sha256, type: 'pdf' as const, bytes: 8, at: '', by, ledger: 2 });
  const mine = copy(createHash('sha256').update(bytes).digest('hex'));
  const replaced = { ...TAN, signed: [mine, copy('later')] };
  const cancelled = { ...AGAIN, signed: [mine], cancelled: { reason: '', at: '', by, ledger: 3 } };
  const valid = { ...HAI, signed: [mine] };
  const verdict = async (...issues: IssueRow[]) => {
    const result = await verifyPaper(bytes, { issues, outside: [] }, []);
    return result.kind === 'signed' ? [result.row.id, result.isValid] : result.kind;
  };
  assert.deepEqual(await verdict(replaced, cancelled, valid), ['hai', true]);
  assert.deepEqual(await verdict(replaced, cancelled), ['again', true]);
  assert.deepEqual(await verdict(replaced), ['tan', false]);
});
