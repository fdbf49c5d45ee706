import assert from 'node:assert/strict';
import test from 'node:test';
import { type Actor, ROLES, type Role } from '../model/scheme/actor';
import { type Act, can, canManageScheme, refusalFor, refusalToAdminister, refusalToManage } from './can';

const actor = (role?: Role, administrator = false): Actor => ({
  id: 'u',
  name: 'Nguyễn Văn A',
  administrator,
  memberships: role ? [{ organisation: 'xa', role }] : [],
});

/** Which roles may do each act. The policy must agree with this table, and allows nobody else. */
const allowed: Readonly<Record<Act, string>> = {
  'scheme.create': 'member chair',
  'scheme.manage': 'chair',
  'scheme.read': 'member chair clerk viewer',
  'scheme.write': 'member chair',
  'section.submit': 'member chair',
  'section.approve': 'chair',
  'section.return': 'chair',
  'section.reopen': 'chair',
  'finding.waive': 'chair',
  'rules.move': 'chair',
  'template.take': 'chair',
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
    for (const role of ROLES) {
      assert.equal(can(actor(role), act, 'xa'), roles.split(' ').includes(role), role);
      assert.deepEqual(refusalFor(actor(role), act, 'other'), { code: 'refusal.notInOrganisation' });
    }
    assert.deepEqual(refusalFor(null, act, 'xa'), { code: 'refusal.signIn' });
    assert.deepEqual(refusalFor(actor(undefined, true), act, 'xa'), { code: 'refusal.notInOrganisation' });
  });
}

test('only an administrator administers', () => {
  assert.equal(refusalToAdminister(actor(undefined, true)), null);
  assert.deepEqual(refusalToAdminister(actor('chair')), { code: 'refusal.notYourRole' });
  assert.deepEqual(refusalToAdminister(null), { code: 'refusal.signIn' });
});

test('an archived scheme can be read and brought back, and nothing else, by any role', () => {
  const stays = ['scheme.create', 'scheme.manage', 'scheme.read', 'note.read', 'steps.read', 'paper.draft'];
  for (const [act, roles] of Object.entries(allowed) as [Act, string][]) {
    for (const role of ROLES) {
      const denied = refusalFor(actor(role), act, { organisation: 'xa', archived: true });
      const code = !roles.split(' ').includes(role)
        ? 'refusal.notYourRole'
        : stays.includes(act)
          ? undefined
          : 'refusal.archived';
      assert.equal(denied?.code, code, `${role} ${act}`);
      assert.deepEqual(
        refusalFor(actor(role), act, { organisation: 'xa', archived: false }),
        refusalFor(actor(role), act, 'xa'),
      );
    }
  }
});

test('a scheme is managed by the chair of its organisation and by an administrator', () => {
  assert.equal(canManageScheme(actor('chair'), 'xa'), true);
  assert.equal(canManageScheme(actor(undefined, true), 'xa'), true);
  for (const role of ROLES.filter((role) => role !== 'chair')) {
    assert.equal(canManageScheme(actor(role), 'xa'), false);
    assert.deepEqual(refusalToManage(actor(role), 'xa'), { code: 'refusal.notYourRole' });
  }
  assert.deepEqual(refusalToManage(actor('chair'), 'other'), { code: 'refusal.notInOrganisation' });
  assert.deepEqual(refusalToManage(null, 'xa'), { code: 'refusal.signIn' });
});
