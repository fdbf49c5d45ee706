import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RETIREMENT_FROM_2021, RETIREMENT_UNTIL_2020 } from '../../clauses/retirement';
import { monthIndex } from '../../tableViews/monthIndex';
import { retirementByBirth } from './retirementMonth';

/** Nghị định 135/2020/NĐ-CP Đ.4: retirement age in months for those who reach it in a year. */
function ageOfYear(sex: 'male' | 'female', year: number): number {
  return sex === 'male'
    ? Math.min(62 * 12, 60 * 12 + 3 * (year - 2020))
    : Math.min(60 * 12, 55 * 12 + 4 * (year - 2020));
}

/** The first month in which someone born in `birth` has reached the retirement age of that month's year. */
function byFormula(sex: 'male' | 'female', birth: number): number {
  for (let month = 2021 * 12; ; month += 1) {
    if (month - birth >= ageOfYear(sex, Math.floor(month / 12))) return month;
  }
}

describe('retirement ages', () => {
  it('from 2021 reproduce the formula of Nghị định 135/2020 for every birth month', () => {
    for (const [sex, first] of [
      ['male', '1961-01'],
      ['female', '1966-01'],
    ] as const) {
      for (let birth = monthIndex(first); birth <= monthIndex('1999-12'); birth += 1) {
        const retires = retirementByBirth(sex, birth, RETIREMENT_FROM_2021);
        assert.equal(retires, byFormula(sex, birth), `${sex}, month ${birth}`);
      }
    }
  });

  it('stay the old ones for people who reached them by the end of 2020', () => {
    const retires = (sex: 'male' | 'female', birth: string) =>
      retirementByBirth(sex, monthIndex(birth), RETIREMENT_FROM_2021);
    assert.equal(retires('male', '1960-12'), monthIndex('2020-12'));
    assert.equal(retires('female', '1965-12'), monthIndex('2020-12'));
  });

  it('jump at the edge of a band: 4/1971 retires 12/2028, 5/1971 retires 5/2029', () => {
    const woman = (birth: string) => retirementByBirth('female', monthIndex(birth), RETIREMENT_FROM_2021);
    assert.equal(woman('1971-04'), monthIndex('2028-12'));
    assert.equal(woman('1971-05'), monthIndex('2029-05'));
  });

  it('before 2021 were 60 and 55', () => {
    assert.equal(
      retirementByBirth('male', monthIndex('1965-09'), RETIREMENT_UNTIL_2020),
      monthIndex('2025-09'),
    );
    assert.equal(
      retirementByBirth('female', monthIndex('1970-09'), RETIREMENT_UNTIL_2020),
      monthIndex('2025-09'),
    );
  });
});
