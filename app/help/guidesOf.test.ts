import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, ROLES } from '@schemes/model/scheme/actor';
import { guidesOf } from './guidesOf';

const actor = (more: Partial<Actor>): Actor => ({ id: 'a', name: 'A', memberships: [], ...more }) as Actor;

test('every role has a guide, and a person with several has each once, the chair’s first', () => {
  for (const role of ROLES) {
    assert.notDeepEqual(guidesOf(actor({ memberships: [{ organisation: 'o', role }] })), [], role);
  }
  const memberships = ['member', 'clerk', 'chair'].map((role, at) => ({ organisation: `o${at}`, role }));
  assert.deepEqual(
    guidesOf(actor({ memberships: memberships as Actor['memberships'], administrator: true, auditor: true })),
    ['chair', 'clerk', 'member', 'administrator', 'auditor'],
  );
  assert.deepEqual(guidesOf(null), ['member']);
});
