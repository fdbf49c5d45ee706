import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { boundNumberInCell } from '../../../boundNumbers/tableNumbers';
import { comparableText } from '../../../tableViews/comparableText';
import { type Claim, claimOf, labelsOf } from './Claim';
import type { ClaimContext } from './ClaimContext';
import { type BlockContext, isOfOthers } from './isOfOthers';
import type { NumberBlock } from './numberBlocks';
import { phrase } from './phrase';
import { sentenceStart } from './sentenceStart';

/** The beginning of a list, which states the whole of its counts: `Trong 30 đồng chí được giới thiệu:`. */
const WHOLE = phrase(
  '(?<!\\p{L})trong(?: (?:số|tổng số))? <whole> (?:đồng chí|đ c|người|nhân sự)(?: (?:được|nhân sự|giới thiệu|trong danh sách))*\\s*[:,](?: có)?',
);
const ITEM = phrase(
  '\\s*:? <n> (?:đồng chí|đ c|người)(?:\\s*\\((?:(?:chiếm|đạt) )?<p%>\\)|\\s*, (?:chiếm|đạt)(?: tỷ lệ)? <q%>)?',
);
const COMPARED = /(?:so\s+sánh|đối\s+chiếu)\s+với\s+quy\s+định/gu;
/** Names of counts over the roster, by the words that lists use for them. */
const COUNTED: Readonly<Record<string, string>> = {
  nữ: 'women',
  'dân tộc thiểu số': 'ethnicMinority',
  'tái cử': 'reElection',
  'lần đầu': 'firstTime',
  'tham gia lần đầu': 'firstTime',
};

/**
 * The claims of counts and shares in a list such as `Trong 30 đồng chí được giới thiệu: nữ 10 đồng chí (33,33%)`. Each should
 * equal a row of the statistics with the same whole, or a count over a roster with that many people.
 */
export function listClaims(
  { text, typed, numbers }: NumberBlock,
  masked: string,
  context: BlockContext,
  scheme: ClaimContext,
): readonly Claim[] {
  if (!masked.includes('trong ')) return [];
  return [...masked.matchAll(WHOLE)].flatMap((match) => {
    const [from = -1] = match.indices?.groups?.['whole'] ?? [];
    const whole = numbers.find((number) => number.from === from)?.value;
    const start = sentenceStart(masked, match.index);
    if (whole === undefined || isOfOthers(masked.slice(start, match.index), context, COMPARED)) return [];
    const begin = match.index + match[0].length;
    const end = masked.slice(begin).search(/[.!?\n]|$/u) + begin;
    const labels = labelsFor(whole, scheme);
    return [...masked.slice(begin, end).matchAll(ITEM)].flatMap((item) => {
      const named = labelsBefore(text.slice(begin, begin + item.index));
      const figures = named.flatMap((label) => labels.get(label) ?? []);
      return ['n', 'p', 'q'].flatMap((name) => {
        const [offset = -1] = item.indices?.groups?.[name] ?? [];
        return typed
          .filter((number) => number.from === offset + begin)
          .flatMap((number) => claimOf(number, figures) ?? []);
      });
    });
  });
}

/** The possible names before a number: the words after the last separator, and those of them after `và` or `có`. */
function labelsBefore(text: string): readonly string[] {
  const named = text.split(/[;:]|,(?!\d)/u).at(-1) ?? '';
  const shorter = named.split(/(?<!\p{L})(?:và|có)\s/u).at(-1) ?? '';
  return [...new Set([comparableText(named), comparableText(shorter)])];
}

function labelsFor(
  whole: number,
  scheme: ClaimContext,
): ReadonlyMap<string, readonly (BoundNumber | null)[]> {
  const found = new Map<string, (BoundNumber | null)[]>();
  const view = scheme.onlyTable('statistics');
  for (const [row, label] of view ? labelsOf(view) : []) {
    if (!view || row.cells['whole'] !== whole || label === '') continue;
    const cell = (column: string) => boundNumberInCell({ section: view.section, table: view }, row, column);
    // If two rows have this name and this whole, it is not clear which of them the text means.
    found.set(label, found.has(label) ? [] : [cell('count'), cell('stated_percent'), cell('percent')]);
  }
  if (scheme.roster('candidates')?.value !== whole) return found;
  for (const [label, name] of Object.entries(COUNTED)) {
    const row = found.get(label);
    if (row?.length !== 0) found.set(label, [...(row ?? []), scheme.roster(name)]);
  }
  return found;
}
