import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor, Role } from '../model/actor';
import { type Act, can, canAdminister } from './can';

const actor = (role?: Role, administrator = false): Actor => ({
  id: 'u',
  name: 'Nguyễn Văn A',
  administrator,
  offices: role ? [{ organisation: 'xa', role }] : [],
});

/** The table of design.md, «must never be able to», act by act. */
const allowed: Readonly<Record<Act, string>> = {
  'scheme.create': 'member chair',
  'scheme.read': 'member chair clerk viewer',
  'scheme.write': 'member chair',
  'section.submit': 'member chair',
  'section.approve': 'chair',
  'section.return': 'chair',
  'section.reopen': 'chair',
  'finding.waive': 'chair',
  'rules.move': 'chair',
  'note.send': 'member chair',
  'note.read': 'chair',
  'note.settle': 'chair',
  'steps.read': 'chair clerk',
  'steps.write': 'chair clerk',
  'steps.publish': 'chair',
  'steps.lock': 'chair',
  'paper.draft': 'member chair clerk',
  'paper.issue': 'clerk',
  'paper.setting': 'clerk',
};

for (const [act, roles] of Object.entries(allowed) as [Act, string][]) {
  test(`${act} is for ${roles} of the organisation and nobody else`, () => {
    for (const role of ['member', 'chair', 'clerk', 'viewer'] as const) {
      assert.equal(can(actor(role), act, 'xa') === null, roles.split(' ').includes(role), role);
      assert.deepEqual(can(actor(role), act, 'other'), { code: 'refusal.notInOrganisation' });
    }
    assert.deepEqual(can(null, act, 'xa'), { code: 'refusal.signIn' });
    assert.deepEqual(can(actor(undefined, true), act, 'xa'), { code: 'refusal.notInOrganisation' });
  });
}

test('only an administrator administers', () => {
  assert.equal(canAdminister(actor(undefined, true)), null);
  assert.deepEqual(canAdminister(actor('chair')), { code: 'refusal.notYourRole' });
  assert.deepEqual(canAdminister(null), { code: 'refusal.signIn' });
});
