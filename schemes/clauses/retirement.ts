/**
 * A retirement age for people born from the month `from` on, until the month of the next band. `age` is in months (60 years 3
 * months = 723).
 */
export interface RetirementBand {
  /** First month of birth, `YYYY-MM`. */
  readonly from: string;
  readonly age: number;
}

/** Retirement ages by sex, in ascending order of the month of birth. */
export interface RetirementTable {
  readonly male: readonly RetirementBand[];
  readonly female: readonly RetirementBand[];
}

const years = (full: number, months = 0) => full * 12 + months;

/** Until 2020: men at 60, women at 55. */
export const RETIREMENT_UNTIL_2020: RetirementTable = {
  male: [{ from: '1900-01', age: years(60) }],
  female: [{ from: '1900-01', age: years(55) }],
};

/** From 2021: Bộ luật Lao động 2019 Đ.169 and Nghị định 135/2020/NĐ-CP, by month of birth. */
export const RETIREMENT_FROM_2021: RetirementTable = {
  male: [
    { from: '1900-01', age: years(60) },
    { from: '1961-01', age: years(60, 3) },
    { from: '1961-10', age: years(60, 6) },
    { from: '1962-07', age: years(60, 9) },
    { from: '1963-04', age: years(61) },
    { from: '1964-01', age: years(61, 3) },
    { from: '1964-10', age: years(61, 6) },
    { from: '1965-07', age: years(61, 9) },
    { from: '1966-04', age: years(62) },
  ],
  female: [
    { from: '1900-01', age: years(55) },
    { from: '1966-01', age: years(55, 4) },
    { from: '1966-09', age: years(55, 8) },
    { from: '1967-05', age: years(56) },
    { from: '1968-01', age: years(56, 4) },
    { from: '1968-09', age: years(56, 8) },
    { from: '1969-05', age: years(57) },
    { from: '1970-01', age: years(57, 4) },
    { from: '1970-09', age: years(57, 8) },
    { from: '1971-05', age: years(58) },
    { from: '1972-01', age: years(58, 4) },
    { from: '1972-09', age: years(58, 8) },
    { from: '1973-05', age: years(59) },
    { from: '1974-01', age: years(59, 4) },
    { from: '1974-09', age: years(59, 8) },
    { from: '1975-05', age: years(60) },
  ],
};
