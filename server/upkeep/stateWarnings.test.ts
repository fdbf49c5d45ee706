import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BackupsState, ServerState } from '@app/context/Office';
import { stateWarnings } from './stateWarnings';

const now = '2026-11-30T10:00:00.000Z';
const drill = {
  at: '2026-09-01T10:00:00.000Z',
  backupAt: '2026-08-31T19:30:00.000Z',
  host: 'may-chu',
  seconds: 60,
  whole: 100,
  damaged: 0,
  problem: '',
};
const line = { id: 'b', at: '2026-11-28T10:00:00.000Z', files: 1, bytes: 1, added: 1, damaged: 0 };
const good: BackupsState = {
  store: '/b',
  backups: [line],
  next: now,
  running: null,
  failed: null,
  checked: { at: now, whole: 1, pieces: 1, problems: [] },
  drill,
  clearBy: '2027-12-01',
};

const warningsOf = (backups: BackupsState | null, faults: ServerState['faults'] = [], isLow = false) =>
  stateWarnings({ backups, faults, now }, isLow);

test('a server with a backup of two days ago and a drill of ninety days ago warns of nothing', () => {
  assert.deepEqual(warningsOf(good), []);
});

test('each thing that is wrong has its warning, the disk first', () => {
  const older = { ...line, at: '2026-11-28T09:59:59.000Z' };
  const problem = 'x';
  const cases: readonly (readonly [Partial<BackupsState>, string])[] = [
    [{ backups: [] }, 'noBackup'],
    [{ backups: [older] }, 'oldBackup'],
    [{ backups: [{ ...line, damaged: 1 }] }, 'backupDamaged'],
    [{ failed: { at: now, problem } }, 'backupFailed'],
    [{ checked: { at: now, whole: 0, pieces: 1, problems: [problem] } }, 'checkFailed'],
    [{ drill: null }, 'noDrill'],
    [{ drill: { ...drill, at: '2026-09-01T09:59:59.000Z' } }, 'oldDrill'],
    [{ drill: { ...drill, damaged: 1 } }, 'drillFailed'],
    [{ drill: { ...drill, problem } }, 'drillFailed'],
  ];
  for (const [part, warning] of cases) assert.deepEqual(warningsOf({ ...good, ...part }), [warning]);
  assert.deepEqual(warningsOf(null, [{ subject: 'request', n: 2 }], true), [
    'diskLow',
    'noSchedule',
    'faults',
  ]);
});
