import type { Organisation } from '@app/context/Organisation';
import type { DemoAccount } from '@app/context/Sessions';
import { EDITION } from '@schemes/clauses/edition';
import type { Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { AccountRepository } from '@server/auth/AccountRepository';
import type { OrganisationRepository } from '@server/auth/OrganisationRepository';
import type { SessionRepository } from '@server/auth/SessionRepository';
import { type OfficeLog, SERVER } from '@server/office/OfficeLog';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { AccountRow, Register } from '@server/store/register/Register';
import { leadershipConsolidation } from '@templates/schemes/leadershipConsolidation/leadershipConsolidation';
import { communeSample } from '@templates/schemes/sample/communeSample';

const PASSWORD = 'demo-1234';

/** Invented people of an invented commune, with every role among them. */
const PEOPLE: readonly DemoAccount[] = [
  { username: 'member', password: PASSWORD, name: 'Nguyễn Thị Hạnh', role: 'member' },
  { username: 'member2', password: PASSWORD, name: 'Trần Văn Lộc', role: 'member' },
  { username: 'chair', password: PASSWORD, name: 'Phạm Quốc Dũng', role: 'chair' },
  { username: 'clerk', password: PASSWORD, name: 'Lê Thu Hà', role: 'clerk' },
  { username: 'viewer', password: PASSWORD, name: 'Hoàng Minh Tuấn', role: 'viewer' },
  { username: 'auditor', password: PASSWORD, name: 'Đặng Thị Mai', role: 'auditor' },
  { username: 'administrator', password: PASSWORD, name: 'Vũ Đức Anh', role: 'administrator' },
];

/** The commune of `communeSample`, and the province above it. */
const COMMUNE: Omit<Organisation, 'id'> = {
  name: 'Đảng bộ xã Minh Tân',
  superior: 'Đảng bộ tỉnh Hải Thanh',
  place: 'Minh Tân',
  level: 'xa_moi',
};
const PROVINCE: Omit<Organisation, 'id'> = {
  name: 'Đảng bộ tỉnh Hải Thanh',
  superior: '',
  place: 'Hải Thanh',
  level: 'tinh',
};

interface Workspace {
  readonly register: Register;
  readonly accounts: AccountRepository;
  readonly organisations: OrganisationRepository;
  readonly schemes: SchemeRepository;
}

interface Retiring {
  readonly office: OfficeLog;
  readonly register: Register;
  readonly sessions: SessionRepository;
}

/** Whether this data folder has neither accounts nor organisations. */
export function isEmptyRegister(register: Register): boolean {
  return register.accounts.data.length === 0 && register.organisations.data.length === 0;
}

/** Fills an empty data folder with demo schemes and an account for every role. */
export async function fillDemoWorkspace({
  register,
  accounts,
  organisations,
  schemes,
}: Workspace): Promise<void> {
  const commune = value(await organisations.add(COMMUNE));
  const province = value(await organisations.add(PROVINCE));
  value(await organisations.setParent(commune.id, province.id));
  for (const { username, password, name, role } of PEOPLE) {
    const administrator = role === 'administrator';
    const auditor = role === 'auditor';
    const memberships =
      administrator || auditor
        ? []
        : [commune, province].map(({ id }) => ({ organisation: id, role: role as Role }));
    value(
      await accounts.add(
        { username, password, name, administrator, auditor, memberships },
        { chosen: 'demo' },
      ),
    );
  }
  const server = { id: 'server', name: 'Đề Án' };
  value(await schemes.create(commune.id, communeSample(EDITION), server));
  const consolidation = leadershipConsolidation.start({
    organisationName: PROVINCE.name,
    superiorName: PROVINCE.superior,
    placeName: PROVINCE.place,
    level: PROVINCE.level,
    term: '2025-2030',
    edition: EDITION,
  });
  value(await schemes.create(province.id, consolidation, server));
  await register.secret.update((secret) => {
    secret.demo = Object.fromEntries(
      register.accounts.data.map(({ username, passwordHash }) => [username, passwordHash]),
    );
  });
}

/** The demo accounts that still have their first password; empty when this is not a demo workspace. */
export function demoAccounts(register: Register): readonly DemoAccount[] {
  return PEOPLE.filter(({ username }) => demoRow(register, username) !== undefined);
}

/**
 * Disables the demo accounts before others can reach the server, because their passwords are public.
 * Returns how many it disabled.
 */
export async function retireDemoAccounts({ register, sessions, office }: Retiring): Promise<number> {
  const rows = PEOPLE.flatMap(({ username }) => demoRow(register, username) ?? []);
  if (rows.length === 0) return 0;
  const ids = new Set(rows.map(({ id }) => id));
  await register.accounts.update(
    (accounts) => {
      for (const account of accounts) if (ids.has(account.id)) account.disabled = true;
    },
    () =>
      office.recordAll(
        SERVER,
        rows.map(({ id, name }) => ({ act: 'accountDisabled', subject: { id, name } })),
      ),
  );
  for (const id of ids) await sessions.endAll(id);
  return rows.length;
}

function demoRow(register: Register, username: string): AccountRow | undefined {
  const hash = register.secret.data.demo?.[username];
  return register.accounts.data.find(
    (account) => account.username === username && !account.disabled && account.passwordHash === hash,
  );
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo workspace could not be made: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
