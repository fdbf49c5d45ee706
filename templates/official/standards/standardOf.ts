import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { PARTY_2018 } from './party2018';
import { PARTY_2026 } from './party2026';
import type { Standard } from './standard';
import { STATE_2020 } from './state2020';

/** The day Hướng dẫn 05-HD/VPTW was issued. */
const PARTY_2026_FROM = '2026-05-27';

/**
 * The standard of a paper: that of the State, or the Party's guidance in force on the date of the paper. A paper
 * without a date has the newest standard, because it will be issued under it.
 */
export function standardOf({ standard, date }: Pick<PaperSetting, 'standard' | 'date'>): Standard {
  if (standard === 'state') return STATE_2020;
  return date !== undefined && date < PARTY_2026_FROM ? PARTY_2018 : PARTY_2026;
}
