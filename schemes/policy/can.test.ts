import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { outlineOf } from '../doc/writeSnapshot';
import { type Actor, ROLES, type Role } from '../model/scheme/actor';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { admit } from './admit';
import {
  type Act,
  anySchemeOf,
  can,
  canManageScheme,
  canSeeConfirmation,
  confirmedOrganisations,
  needsSecondFactor,
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

const SCHEME = exampleScheme({ tables: { roster: {} } });
const XA = anySchemeOf('xa');
const OTHER = anySchemeOf('other');

/** Which roles may do each act. The policy must agree with this table, and allows nobody else. */
const allowed: Readonly<Record<Act, string>> = {
  'scheme.create': 'member chair',
  'scheme.manage': 'chair',
  'scheme.restrict': 'chair',
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
      assert.equal(can(actor(role), act, XA), roles.split(' ').includes(role), role);
      assert.deepEqual(refusalFor(actor(role), act, OTHER), { code: 'refusal.notInOrganisation' });
    }
    assert.deepEqual(refusalFor(null, act, XA), { code: 'refusal.signIn' });
    assert.deepEqual(refusalFor(actor(undefined, true), act, XA), { code: 'refusal.notInOrganisation' });
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
    assert.deepEqual(refusalFor(auditor, act, XA), { code: 'refusal.notInOrganisation' });
  }
  assert.equal(canManageScheme(auditor, XA), false);
});

test('an archived scheme can be read and brought back, and nothing else, by any role', () => {
  const stays = [
    'scheme.create',
    'scheme.manage',
    'scheme.restrict',
    'scheme.destroy',
    'scheme.read',
    'note.read',
    'steps.read',
    'paper.draft',
  ];
  for (const [act, roles] of Object.entries(allowed) as [Act, string][]) {
    for (const role of ROLES) {
      const denied = refusalFor(actor(role), act, { ...XA, archived: true });
      const code = !roles.split(' ').includes(role)
        ? 'refusal.notYourRole'
        : stays.includes(act)
          ? undefined
          : 'refusal.archived';
      assert.equal(denied?.code, code, `${role} ${act}`);
    }
  }
});

test('a scheme is managed by the chair of its organisation and by an administrator', () => {
  assert.equal(canManageScheme(actor('chair'), XA), true);
  assert.equal(canManageScheme(actor(undefined, true), XA), true);
  for (const role of ROLES.filter((role) => role !== 'chair')) {
    assert.equal(canManageScheme(actor(role), XA), false);
    assert.deepEqual(refusalToManage(actor(role), XA), { code: 'refusal.notYourRole' });
  }
  assert.deepEqual(refusalToManage(actor('chair'), OTHER), { code: 'refusal.notInOrganisation' });
  assert.deepEqual(refusalToManage(null, XA), { code: 'refusal.signIn' });
});

test('somebody whom a restriction does not name can do nothing, whatever their roles', () => {
  const ids = ['u0', 'u1', 'u2', 'u3'];
  const membership = fc.record({
    organisation: fc.constantFrom('xa', 'tinh'),
    role: fc.constantFrom(...ROLES),
  });
  const someone = fc.record({
    id: fc.constantFrom(...ids),
    administrator: fc.boolean(),
    auditor: fc.boolean(),
    memberships: fc.uniqueArray(membership, {
      selector: ({ organisation, role }) => `${organisation} ${role}`,
      maxLength: 8,
    }),
  });
  const scheme = fc.record({ organisation: fc.constantFrom('xa', 'tinh'), archived: fc.boolean() });
  const names = fc.subarray(ids);
  fc.assert(
    fc.property(someone, scheme, names, ({ auditor, ...given }, some, people) => {
      const who: Actor = { ...given, name: '', ...(auditor ? { auditor } : {}) };
      const open = { ...some, named: null };
      const restricted = { ...some, named: new Set(people) };
      const isNamed = people.includes(who.id);
      for (const act of Object.keys(allowed) as Act[]) {
        const expected = isNamed ? refusalFor(who, act, open) : { code: 'refusal.noScheme' };
        assert.deepEqual(
          refusalFor(who, act, restricted),
          expected,
          `${act}: a name neither gives nor takes`,
        );
      }
      assert.equal(canManageScheme(who, restricted), isNamed && canManageScheme(who, open));
      const state = { outline: outlineOf(SCHEME), stateOf: () => 'drafting' as const };
      const expected = isNamed ? admit(who, [], { ...open, ...state }) : { code: 'refusal.noScheme' };
      assert.deepEqual(admit(who, [], { ...restricted, ...state }), expected);
    }),
    { numRuns: 2_000 },
  );
});

test('who administers, approves, issues or watches needs a second factor where it is demanded', () => {
  assert.equal(needsSecondFactor({ ...actor(), auditor: true }), true);
  assert.equal(needsSecondFactor(actor(undefined, true)), true);
  assert.deepEqual(
    ROLES.filter((role) => needsSecondFactor(actor(role))),
    ['chair', 'clerk'],
  );
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
