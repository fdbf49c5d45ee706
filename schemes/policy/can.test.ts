import assert from 'node:assert/strict';
import test from 'node:test';
import { type Actor, ROLES, type Role } from '../model/scheme/actor';
import {
  type Act,
  can,
  canManageScheme,
  canSeeConfirmation,
  confirmedOrganisations,
  passwordNeedsConfirming,
  refusalFor,
  refusalToAdminister,
  refusalToAudit,
  refusalToConfirm,
  refusalToManage,
  roleNeedsConfirming,
} from './can';

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
  'scheme.destroy': 'chair',
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

test('an auditor reads the ledger of the office, as administrators do, and no scheme', () => {
  const auditor: Actor = { ...actor(), auditor: true };
  assert.equal(refusalToAudit(auditor), null);
  assert.equal(refusalToAudit(actor(undefined, true)), null);
  assert.deepEqual(refusalToAudit(null), { code: 'refusal.signIn' });
  for (const role of ['member', 'chair', 'clerk', 'viewer'] as const) {
    assert.deepEqual(refusalToAudit(actor(role)), { code: 'refusal.notYourRole' });
  }
  assert.deepEqual(refusalToAdminister(auditor), { code: 'refusal.notYourRole' });
  for (const act of Object.keys(allowed) as Act[]) {
    assert.deepEqual(refusalFor(auditor, act, 'xa'), { code: 'refusal.notInOrganisation' });
  }
  assert.equal(canManageScheme(auditor, 'xa'), false);
});

test('an archived scheme can be read and brought back, and nothing else, by any role', () => {
  const stays = [
    'scheme.create',
    'scheme.manage',
    'scheme.destroy',
    'scheme.read',
    'note.read',
    'steps.read',
    'paper.draft',
  ];
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

test('what opens schemes to who asks for it takes a second person; what others are given does not', () => {
  const administrator = actor(undefined, true);
  const other = { id: 'v', memberships: [], passwordGiven: false };
  for (const role of ['member', 'chair', 'clerk', 'viewer'] as const) {
    assert.equal(roleNeedsConfirming(administrator, { ...other, id: 'u' }, role), true);
    assert.equal(roleNeedsConfirming(administrator, other, role), false);
    assert.equal(roleNeedsConfirming(administrator, { ...other, passwordGiven: true }, role), true);
    const reader = { ...other, memberships: [{ organisation: 'xa', role }] };
    assert.equal(passwordNeedsConfirming(administrator, reader), true);
    assert.equal(passwordNeedsConfirming(administrator, { ...reader, id: 'u' }), false, 'one’s own');
  }
  assert.equal(passwordNeedsConfirming(administrator, other), false);
});

test('a second person is another administrator, a chair of the organisation, or the owner of a password', () => {
  const role = { account: 'v', isRole: true, by: 'w', organisations: ['xa', 'tinh'] };
  const password = { ...role, isRole: false };
  const refusals = (who: Actor, asked = role) =>
    (['confirmed', 'refused'] as const).map((how) => refusalToConfirm(who, asked, how)?.code ?? null);
  const [administrator, chair] = [actor(undefined, true), actor('chair')];
  for (const who of [administrator, chair]) {
    assert.deepEqual(refusals(who), [null, null]);
    assert.deepEqual(refusals({ ...who, id: 'w' }), ['refusal.ownConfirmation', null], 'who asked');
    assert.deepEqual(refusals({ ...who, id: 'v' }), ['refusal.ownConfirmation', null], 'whom it is for');
    assert.equal(canSeeConfirmation(who, role), true);
  }
  assert.deepEqual(refusals({ ...actor('member'), id: 'v' }, password), [null, null]);
  for (const who of [
    actor('member'),
    actor('clerk'),
    actor('viewer'),
    { ...actor(), auditor: true } as const,
  ]) {
    assert.deepEqual(refusals(who), ['refusal.notYourRole', 'refusal.notYourRole']);
    assert.equal(canSeeConfirmation(who, role), false);
  }
  assert.equal(refusalToConfirm(null, role, 'refused')?.code, 'refusal.signIn');
  assert.equal(canSeeConfirmation(null, role), false);
  assert.deepEqual(confirmedOrganisations(chair, role), ['xa']);
  assert.deepEqual(confirmedOrganisations(administrator, role), ['xa', 'tinh']);
});
