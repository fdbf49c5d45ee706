import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES } from '@schemes/model/scheme/actor';
import { guidesOf, type Reader } from './guidesOf';

const reader = (more: Partial<Reader>): Reader => ({
  roles: [],
  administrator: false,
  mayAudit: false,
  ...more,
});

test('every role has a guide, and a person with several has each once, the chair’s first', () => {
  for (const role of ROLES) assert.notDeepEqual(guidesOf(reader({ roles: [role] })), [], role);
  assert.deepEqual(
    guidesOf(reader({ roles: ['member', 'clerk', 'chair'], administrator: true, mayAudit: true })),
    ['chair', 'clerk', 'member', 'administrator'],
  );
  assert.deepEqual(guidesOf(reader({ mayAudit: true })), ['auditor']);
  assert.deepEqual(guidesOf(null), ['member']);
});
