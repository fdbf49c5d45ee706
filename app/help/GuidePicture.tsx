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

/** Addresses of the pictures, which `npm run docs:help` takes. */
const PICTURES: Readonly<Record<PictureName, string>> = {
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

/** A picture of a page; a click opens it alone, in its own size. */
export function GuidePicture({ name, label }: { readonly name: PictureName; readonly label: string }) {
  return (
    <a className="guide-picture" href={PICTURES[name]} target="_blank" rel="noopener">
      <img src={PICTURES[name]} alt={label} loading="lazy" />
    </a>
  );
}
