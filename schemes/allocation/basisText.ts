import { type MessageKey, t } from '../messages/t';
import { type AllocationBasis, MAX_PROVISION } from './AllocationBasis';

const SENTENCES = {
  formula: 'allocation.basis.formula',
  fixed: 'allocation.basis.fixed',
} as const satisfies Readonly<Record<AllocationBasis['method'], MessageKey>>;
const BEFORE_PROVISION = '; ';

/**
 * The basis as one Vietnamese sentence. It is stored in the table's row of stated totals, where those who approve the
 * numbers read how they were computed; `readBasis` reads it back. Papers leave that row out.
 */
export function writeBasis(basis: AllocationBasis): string {
  const sentence = t('vi', SENTENCES[basis.method], numbersOf(basis));
  const provision = tidyProvision(basis.provision);
  return provision === '' ? sentence : `${sentence}${BEFORE_PROVISION}${provision}`;
}

/** The basis in a sentence of `writeBasis`; null for any other text. */
export function readBasis(text: string): AllocationBasis | null {
  const formula = match(SENTENCES.formula, text);
  if (formula) {
    const { unmerged, merged_two, merged_three, per, remainder } = formula.numbers;
    const bases = { unmerged, merged_two, merged_three };
    return { method: 'formula', bases, per, remainder, provision: formula.provision };
  }
  const fixed = match(SENTENCES.fixed, text);
  if (!fixed) return null;
  const { total, least } = fixed.numbers;
  return { method: 'fixed', total, least, provision: fixed.provision };
}

/** A provision in the form a cell accepts: one line, NFC, not too long. */
export function tidyProvision(typed: string): string {
  return (
    typed
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_PROVISION)
      // Halves of a surrogate pair that the limit cut in two.
      .replace(/\p{Cs}/gu, '')
      .trim()
  );
}

function numbersOf(basis: AllocationBasis): Readonly<Record<string, number>> {
  if (basis.method === 'fixed') return { total: basis.total, least: basis.least };
  return { ...basis.bases, per: basis.per, remainder: basis.remainder };
}

type Numbers = Readonly<
  Record<'unmerged' | 'merged_two' | 'merged_three' | 'per' | 'remainder' | 'total' | 'least', number>
>;

/** Matches a text with a message of the catalogue; its placeholders capture the numbers. */
function match(key: MessageKey, text: string): { numbers: Numbers; provision: string } | null {
  const names: string[] = [];
  const parts = t('vi', key).split(/\{(\w+)\}/);
  const pattern = parts.map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(part);
    return '(\\d{1,3}(?:\\.\\d{3})*)';
  });
  const found = new RegExp(`^${pattern.join('')}(?:${BEFORE_PROVISION}(.*))?$`, 'u').exec(text);
  if (!found) return null;
  const numbers = names.map((name, i) => [name, Number((found[i + 1] ?? '').replaceAll('.', ''))]);
  return { numbers: Object.fromEntries(numbers), provision: found[names.length + 1] ?? '' };
}
