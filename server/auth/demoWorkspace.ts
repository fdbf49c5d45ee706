import type { DemoAccount, Organisation, Result } from '@app/context';
import type { Role } from '@schemes/model/actor';
import { EDITION } from '@schemes/packs/edition';
import type { SchemeBook } from '@server/rooms/SchemeBook';
import type { Register } from '@server/store/Register';
import { leadershipConsolidation } from '@templates/schemes/leadershipConsolidation/leadershipConsolidation';
import { communeSample } from '@templates/schemes/sample/communeSample';
import type { AccountBook } from './AccountBook';

const PASSWORD = 'demo-1234';

/** Invented people of an invented commune; each shows one role. */
const PEOPLE: readonly DemoAccount[] = [
  { username: 'member', password: PASSWORD, name: 'Nguyễn Thị Hạnh', role: 'member' },
  { username: 'member2', password: PASSWORD, name: 'Trần Văn Lộc', role: 'member' },
  { username: 'chair', password: PASSWORD, name: 'Phạm Quốc Dũng', role: 'chair' },
  { username: 'clerk', password: PASSWORD, name: 'Lê Thu Hà', role: 'clerk' },
  { username: 'viewer', password: PASSWORD, name: 'Hoàng Minh Tuấn', role: 'viewer' },
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
  readonly accounts: AccountBook;
  readonly schemes: SchemeBook;
}

/** Whether nothing was ever set up in this data folder. */
export function isEmptyRegister(register: Register): boolean {
  return register.accounts.data.length === 0 && register.organisations.data.length === 0;
}

/** Fills an empty data folder, so that a first look shows a scheme being written and every role can be tried. */
export async function fillDemoWorkspace({ register, accounts, schemes }: Workspace): Promise<void> {
  const commune = value(await accounts.addOrganisation(COMMUNE));
  const province = value(await accounts.addOrganisation(PROVINCE));
  for (const { username, password, name, role } of PEOPLE) {
    const administrator = role === 'administrator';
    const offices = administrator
      ? []
      : [commune, province].map(({ id }) => ({ organisation: id, role: role as Role }));
    value(await accounts.add({ username, password, name, administrator, offices }));
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
    secret.demo = Object.fromEntries(PEOPLE.map(({ username, password }) => [username, password]));
  });
}

/** The demo accounts of this data folder that still have their first name and role; empty where it is no demo. */
export function demoAccounts(register: Register): readonly DemoAccount[] {
  const passwords = register.secret.data.demo;
  if (!passwords) return [];
  return PEOPLE.filter(({ username }) => Object.hasOwn(passwords, username));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo workspace could not be made: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
