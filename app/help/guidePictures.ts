import type { PictureName } from './guides/Guide';
import accounts from './pictures/accounts.webp';
import checks from './pictures/checks.webp';
import issued from './pictures/issued.webp';
import issues from './pictures/issues.webp';
import lacks from './pictures/lacks.webp';
import ledger from './pictures/ledger.webp';
import list from './pictures/list.webp';
import numbers from './pictures/numbers.webp';
import preview from './pictures/preview.webp';
import review from './pictures/review.webp';
import setting from './pictures/setting.webp';
import state from './pictures/state.webp';
import table from './pictures/table.webp';
import text from './pictures/text.webp';
import votes from './pictures/votes.webp';

/**
 * Addresses of the pictures of the guides; `npm run docs:help` takes the pictures. Read on the server only: in scripts
 * of the page, the addresses would already contain the prefix that `useAddress` adds.
 */
export const GUIDE_PICTURES: Readonly<Record<PictureName, string>> = {
  accounts,
  checks,
  issued,
  issues,
  lacks,
  ledger,
  list,
  numbers,
  preview,
  review,
  setting,
  state,
  table,
  text,
  votes,
};
