import { type MessageKey, t } from '../messages/t';
import { type AllocationBasis, type FormulaBasis, MAX_PROVISION } from './AllocationBasis';

const SENTENCES = {
  formula: 'allocation.basis.formula',
  fixed: 'allocation.basis.fixed',
} as const satisfies Readonly<Record<AllocationBasis['method'], MessageKey>>;
const BEFORE_PROVISION = '; ';

/**
 * The basis as one Vietnamese sentence, which `readBasis` parses. The table of quotas stores the sentence in its row of
 * stated totals, so that the people who approve the numbers can read how they were computed. Papers do not print that row.
 */
export function writeBasis(basis: AllocationBasis): string {
  const sentence = t('vi', SENTENCES[basis.method], numbersOf(basis));
  const provision = tidyProvision(basis.provision);
  return provision === '' ? sentence : `${sentence}${BEFORE_PROVISION}${provision}`;
}

/** Parses a sentence of `writeBasis`; null for every other text. */
export function readBasis(text: string): AllocationBasis | null {
  const formula = match(SENTENCES.formula, text);
  if (formula) {
    const { unmerged, merged_two, merged_three, per, remainder } = formula.numbers;
    const baseOfKind = { unmerged, merged_two, merged_three } satisfies FormulaBasis['baseOfKind'];
    return { method: 'formula', baseOfKind, per, remainder, provision: formula.provision };
  }
  const fixed = match(SENTENCES.fixed, text);
  if (!fixed) return null;
  const { total, least } = fixed.numbers;
  return { method: 'fixed', total, least, provision: fixed.provision };
}

/** A provision in a form that a cell accepts: one line, NFC, at most `MAX_PROVISION` units long. */
export function tidyProvision(typed: string): string {
  return (
    typed
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_PROVISION)
      // The limit may have cut a surrogate pair in two.
      .replace(/\p{Cs}/gu, '')
      .trim()
  );
}

function numbersOf(basis: AllocationBasis): Readonly<Record<string, number>> {
  if (basis.method === 'fixed') return { total: basis.total, least: basis.least };
  return { ...basis.baseOfKind, per: basis.per, remainder: basis.remainder };
}

type Numbers = Readonly<
  Record<'unmerged' | 'merged_two' | 'merged_three' | 'per' | 'remainder' | 'total' | 'least', number>
>;

/**
 * Reads a text as a filled-in message: the numbers at the placeholders, and the provision after the message, `''` if there is
 * none. Null if the text is not this message.
 */
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
