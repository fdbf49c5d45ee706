import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { boundNumberInCell } from '../../../boundNumbers/tableNumbers';
import { integerCell } from '../../../model/tables/integerCell';
import type { Row } from '../../../model/tables/tableType';
import { isStated } from '../../../numbers/isStated';
import type { WrittenNumber } from '../../../numbers/readNumbers';
import type { TableView } from '../../../tableViews/TableView';
import { type Claim, claimOf, labelOf } from '../claims/Claim';
import type { NumberBlock } from '../claims/numberBlocks';
import { PART_OF_TASK } from '../claims/progressClaims';
import { quantities } from './quantities';
import { countedWords, type WordPlace, wordPlaces } from './wordPlaces';

/** A row of `statistics` or `schedule` with the words of its name. */
interface NamedRow {
  readonly view: TableView;
  readonly row: Row;
  readonly words: readonly string[];
  /** The words of the rows that it is a part of. */
  readonly parents: readonly string[];
  readonly parent: Row | null;
  /** How much each of its words says: less for a word that other rows have too. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A row that the words around a quantity name. */
interface Attribution {
  readonly place: WordPlace;
  readonly named: NamedRow;
  readonly score: number;
  /** Whether every word of the row's name is close to the quantity, and there are at least three. */
  readonly isSpecific: boolean;
  /** Whether the words at the quantity name a place that the row's name does not have. */
  readonly isOfPlace: boolean;
}

/** Least share of a row's name that the words around a quantity must have. */
const COVERED = 0.75;
/** Least nearness of a word that counts as near. */
const IS_NEAR = 0.6;
/** Number of rows beyond which a word that they share weighs no less. */
const MOST_OWNERS = 4;
/** Words that limit what is counted. A row whose name does not have them is not meant. */
const NARROW = new Set('nữ trẻ chưa không mới giảm tăng thêm còn khuyết thiếu trừ ngoài'.split(' '));
/** Words of a place. Where a row's name does not have them, the number may be about that place alone. */
const PLACES = /(?<!\p{L})(?:huyện|xã(?!\s+hội)|phường|quận)(?!\p{L})/gu;
/** Words before a count that is not exact. */
const ABOUT = /(?<!\p{L})(?:trên|hơn|gần|dưới|quá|từ|đến|ít nhất|tối thiểu|tối đa|mỗi|cứ)\s*$/u;
/** Words of a target. Its share is compared with the target of the row. */
const AIM =
  /(?<!\p{L})(?:phấn đấu|chỉ tiêu|mục tiêu|không dưới|không thấp hơn|không ít hơn|ít nhất|tối thiểu|đến năm \d{4})(?!\p{L})/u;
/** Words of another time than that of the tables. */
const OTHER_TIME =
  /(?<!\p{L})(?:nhiệm kỳ trước|khóa trước|năm trước|đầu nhiệm kỳ|so với|trước đây|trước đó)(?!\p{L})/u;
const REMAINDER = /(?<!\p{L})còn(?:\s+lại)?\s*:?\s*$/u;

/**
 * The claims of quantities in any sentence: the words around a count, a share, a ratio, a target or a remainder name a row of
 * the statistics or of the schedule. Where the words leave a doubt, a quantity that differs is a claim only if another
 * quantity of the block states a number of the same table.
 */
export function wordClaims(block: NumberBlock, tables: readonly TableView[]): readonly Claim[] {
  const rows = tables.flatMap(namedRows);
  const found = rows.length === 0 ? [] : quantities(block);
  if (found.length === 0) return [];
  const places = wordPlaces(block.text, found);
  const attributions = attribute(places, rows);
  const named = [...attributions.values()].flatMap((attribution) =>
    claimsAt(attribution).map((claim) => ({ claim, attribution })),
  );
  const others = [...wholeClaims(block, places, attributions), ...remainderClaims(places, attributions)];
  const right = named.filter(({ claim }) => isRight(claim));
  const cells = new Set(right.map(({ claim }) => JSON.stringify(claim.at)));
  const isMeant = ({ claim, attribution }: NamedClaim): boolean => {
    if (isRight(claim)) return true;
    // The block states this cell correctly elsewhere, so a different count is about something else.
    if (cells.has(JSON.stringify(claim.at)) && !claim.number.isPercent) return false;
    const near = right.filter(({ claim: other }) => other.table === claim.table);
    const isSure = attribution.isSpecific || (near.length > 0 && !attribution.isOfPlace);
    return isSure && isOfWhole(block, attribution, near);
  };
  return [
    ...named.filter(isMeant).map(({ claim }) => claim),
    ...others.filter(
      (claim) => isRight(claim) || right.some(({ claim: { table } }) => table === claim.table),
    ),
  ];
}

interface NamedClaim {
  readonly claim: Claim;
  readonly attribution: Attribution;
}

/** Least count that a row hardly has by chance. */
const TELLING = 10;

/**
 * Whether a block is about the whole of a row: it states that number, or its sentence states enough right numbers of rows with
 * the same whole. True for a target, a ratio, and a row without a whole.
 */
function isOfWhole(
  { numbers }: NumberBlock,
  { place, named }: Attribution,
  right: readonly NamedClaim[],
): boolean {
  const whole = wholeOf(named);
  if (whole === null || place.quantity.ratio || AIM.test(place.sentence)) return true;
  if (numbers.some(({ value, isPercent }) => !isPercent && value === whole)) return true;
  const same = right.filter(
    ({ attribution }) => attribution.place.start === place.start && wholeOf(attribution.named) === whole,
  );
  const telling = same.some(({ claim: { number } }) => number.isPercent || number.value >= TELLING);
  return telling || same.length > 1;
}

function wholeOf({ row, parent }: NamedRow): number | null {
  return integerCell(row, 'whole') ?? (parent && integerCell(parent, 'whole'));
}

function isRight({ number, values }: Claim): boolean {
  return values.some((value) => isStated(number, value));
}

const NAMED = new WeakMap<TableView, readonly NamedRow[]>();

function namedRows(view: TableView): readonly NamedRow[] {
  if (view.type !== 'statistics' && view.type !== 'schedule') return [];
  const known = NAMED.get(view);
  if (known) return known;
  const words = new Map(view.rows.map((row) => [row.id, [...new Set(countedWords(labelOf(view, row)))]]));
  const owners = new Map<string, number>();
  for (const list of words.values()) for (const word of list) owners.set(word, (owners.get(word) ?? 0) + 1);
  const rows = view.rows.flatMap((row): NamedRow[] => {
    const own = words.get(row.id) ?? [];
    if (own.length === 0) return [];
    const parent = row.parent === undefined ? null : view.row(row.parent);
    const parents = parent ? (words.get(parent.id) ?? []) : [];
    const weights = new Map(own.map((word) => [word, weightOf(word, owners.get(word) ?? 1)]));
    return [{ view, row, words: own, parents, parent, weights }];
  });
  NAMED.set(view, rows);
  return rows;
}

/** How much a word of a row's name says, by the number of rows that have it. A number in a name says little. */
function weightOf(word: string, owners: number): number {
  return (/^\d+$/.test(word) ? 0.25 : 1) / Math.min(MOST_OWNERS, owners);
}

/** The row of each quantity, for those whose words name one. */
function attribute(
  places: readonly WordPlace[],
  rows: readonly NamedRow[],
): ReadonlyMap<WordPlace, Attribution> {
  const found = new Map<WordPlace, Attribution>();
  const outside = places.filter(({ bracket }) => bracket === null);
  choose(
    outside.flatMap((place) => rows.flatMap((named) => match(place, named, null) ?? [])),
    found,
  );
  for (const place of outside) followShare(place, outside, found);
  const inside = places.filter(({ bracket }) => bracket !== null);
  choose(
    inside.flatMap((place) => {
      const holder = holderOf(place, outside, found);
      return holder === null
        ? []
        : rows.flatMap((named) =>
            named.parent === holder.named.row ? (match(place, named, holder) ?? []) : [],
          );
    }),
    found,
  );
  for (const place of inside) {
    const holder = holderOf(place, outside, found);
    if (holder && !found.has(place) && isShareOfIt(place))
      found.set(place, { ...holder, place, isSpecific: false });
  }
  return found;
}

/** Gives each quantity its best row, and each row one count, share or ratio of a sentence. */
function choose(candidates: readonly Attribution[], found: Map<WordPlace, Attribution>): void {
  const used = new Set<string>();
  for (const one of [...candidates].sort((a, b) => b.score - a.score)) {
    const { place, named } = one;
    const form = place.quantity.number.isPercent ? 'share' : 'count';
    const key = `${named.view.place} ${named.row.id} ${form} ${place.start} ${place.bracket}`;
    if (found.has(place) || used.has(key)) continue;
    used.add(key);
    found.set(place, one);
  }
}

/** The quantity before the bracket that a quantity is in. */
function holderOf(
  { bracket }: WordPlace,
  outside: readonly WordPlace[],
  found: ReadonlyMap<WordPlace, Attribution>,
): Attribution | null {
  const holder = outside.filter(({ quantity }) => quantity.to <= (bracket ?? 0)).at(-1);
  return (holder && found.get(holder)) ?? null;
}

function isShareOfIt({ quantity, before }: WordPlace): boolean {
  return quantity.number.isPercent && countedWords(before).length === 0;
}

/** Gives a share without words of its own the row of the quantity before it: `22 đồng chí, chiếm 15%`. */
function followShare(
  place: WordPlace,
  outside: readonly WordPlace[],
  found: Map<WordPlace, Attribution>,
): void {
  const previous = outside[outside.indexOf(place) - 1];
  const holder = previous && found.get(previous);
  if (!holder || found.has(place) || previous.start !== place.start || !isShareOfIt(place)) return;
  if (/(?:chiếm|đạt|bằng|tỷ lệ)/u.test(place.before) && !place.before.includes(';'))
    found.set(place, { ...holder, place, isSpecific: false });
}

function match(place: WordPlace, named: NamedRow, holder: Attribution | null): Attribution | null {
  const { quantity, words, close, sentence } = place;
  const { row, view, parents, weights } = named;
  const isTask = view.type === 'schedule';
  if (isTask && (quantity.ratio === null || PART_OF_TASK.test(place.clause))) return null;
  const context = [...named.words, ...parents];
  const hasOther = (list: Iterable<string>) => [...list].some((word) => !context.includes(word));
  if (hasOther([...close].filter((word) => NARROW.has(word)))) return null;
  if (named.parent && holder === null && !parents.every((word) => words.has(word))) return null;
  if (OTHER_TIME.test(sentence) && !OTHER_TIME.test(labelOf(view, row).toLowerCase())) return null;
  let sum = 0;
  let covered = 0;
  let near = 0;
  let score = 0;
  let closest = 0;
  for (const [word, weight] of weights) {
    const nearness = words.get(word) ?? 0;
    sum += weight;
    score += weight * nearness;
    if (nearness > 0) covered += weight;
    if (nearness >= IS_NEAR) closest += 1;
    if (nearness >= IS_NEAR && !/^\d+$/.test(word)) near += 1;
  }
  if (covered < COVERED * sum || near === 0) return null;
  const isSpecific = closest === weights.size && closest >= 3;
  const found = { place, named, score, isSpecific, isOfPlace: hasOther(place.behind.match(PLACES) ?? []) };
  return claimsAt(found).length > 0 ? found : null;
}

/** The claims of a quantity about the row that its words name. */
function claimsAt({ place, named: { view, row } }: Attribution): readonly Claim[] {
  const { number, ratio } = place.quantity;
  const cell = (column: string) => boundNumberInCell({ section: view.section, table: view }, row, column);
  const claim = (of: WrittenNumber, ...columns: readonly string[]) => claimOf(of, columns.map(cell)) ?? [];
  const done = view.type === 'schedule' ? 'done' : 'count';
  if (ratio) {
    // A ratio that has neither number of the row is about something else.
    const { [done]: part, whole } = row.cells;
    if (part !== ratio.part.value && whole !== ratio.whole.value) return [];
    return [claim(ratio.part, done), claim(ratio.whole, 'whole')].flat();
  }
  const isAim = AIM.test(place.sentence);
  if (number.isPercent) {
    if (!isAim && ABOUT.test(place.before)) return [];
    const columns = isAim ? ['target_percent'] : ['stated_percent', 'percent'];
    return [claim(number, ...columns)].flat();
  }
  if (isAim || ABOUT.test(place.before) || REMAINDER.test(place.before)) return [];
  return [claim(number, done)].flat();
}

/** Words between a whole and the counts of its parts. */
const OF_WHICH = /(?:trong\s+đó|bao\s+gồm|chia\s+ra|cụ\s+thể)/iu;

/**
 * The claims of a count with `trong đó` behind it: it is the whole of the rows that the following quantities of its sentence
 * name, where all of them have the same whole.
 */
function wholeClaims(
  { text }: NumberBlock,
  places: readonly WordPlace[],
  attributions: ReadonlyMap<WordPlace, Attribution>,
): readonly Claim[] {
  const outside = places.filter(({ bracket }) => bracket === null);
  return outside.flatMap((place, i) => {
    const { number, ratio, to } = place.quantity;
    const next = outside[i + 1];
    if (ratio || number.isPercent || attributions.has(place) || ABOUT.test(place.before)) return [];
    if (!next || next.start !== place.start || !OF_WHICH.test(text.slice(to, next.quantity.from))) return [];
    const rows = outside
      .slice(i + 1)
      .filter(({ start }) => start === place.start)
      .flatMap((one) => attributions.get(one)?.named ?? [])
      .filter(({ view }) => view.type === 'statistics');
    const [first] = rows;
    const wholes = new Set(rows.map(({ row }) => integerCell(row, 'whole')));
    if (!first || wholes.size !== 1) return [];
    const { view, row } = first;
    return claimOf(number, [boundNumberInCell({ section: view.section, table: view }, row, 'whole')]) ?? [];
  });
}

/** The claims of counts such as `còn 362` behind a ratio: what is left of the whole of its row. */
function remainderClaims(
  places: readonly WordPlace[],
  attributions: ReadonlyMap<WordPlace, Attribution>,
): readonly Claim[] {
  return places.flatMap((place, i) => {
    const { number, ratio } = place.quantity;
    if (ratio || number.isPercent || !REMAINDER.test(place.before)) return [];
    const holder = places
      .slice(0, i)
      .filter(({ start, quantity }) => start === place.start && quantity.ratio)
      .at(-1);
    const named = holder && attributions.get(holder)?.named;
    return named ? (remainderOf(number, named) ?? []) : [];
  });
}

function remainderOf(number: WrittenNumber, { view, row }: NamedRow): Claim | null {
  const cell = (column: string): BoundNumber | null =>
    boundNumberInCell({ section: view.section, table: view }, row, column);
  const left = view.type === 'schedule' ? cell('remaining') : null;
  if (left) return claimOf(number, [left]);
  const part = cell(view.type === 'schedule' ? 'done' : 'count');
  const whole = cell('whole');
  if (!part || !whole) return null;
  const claim = claimOf(number, [{ ...part, value: whole.value - part.value }]);
  // No bound number has this difference, so there is none to replace the number.
  return claim && { ...claim, figure: null };
}
