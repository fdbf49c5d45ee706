import type { BoundFigure } from '../../boundNumbers/boundFigure';
import { figuresById } from '../../boundNumbers/boundFigures';
import type { FigureContext } from '../../boundNumbers/figureContext';
import { goneFigure } from '../../boundNumbers/goneFigure';
import { writeFigure } from '../../boundNumbers/writeFigure';
import { formatNumber } from '../../messages/formatNumber';
import type { CellRef } from '../../model/findings/finding';
import { NUMBER_FORMS } from '../../model/text/numberForm';
import type { WrittenNumber } from '../../numbers/readNumbers';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { type Claim, sourceOf } from './claims/Claim';
import { type ClaimContext, claimContext } from './claims/ClaimContext';
import { claimsOf } from './claims/claimsOf';
import type { BlockContext } from './claims/isOfOthers';
import { plainWords } from './claims/maskedText';
import { type NumberBlock, numberBlocks, type PlacedChip } from './claims/numberBlocks';

/** Equality of binary fractions. */
const EQUAL = 1e-9;

interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly at: CellRef;
  readonly cell: CellRef | null;
}

/**
 * `narrative.numbers`: a number of the text is the one of the table it speaks of: of a bound number the figure it is
 * bound to, of a typed one the cell that row and noun name (`6 cấp trưởng`, `45 cán bộ nữ, chiếm 13,3%`). Where a text
 * does not say plainly which cell it means, nothing is held against it.
 */
export function numbers(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const blocks = view.snapshot.sections.map(({ id, title, narrative }) => ({
    id,
    title,
    blocks: numberBlocks(narrative),
  }));
  const facts = claimContext(view);
  const hasChips = blocks.some((section) => section.blocks.some(({ chips }) => chips.length > 0));
  const tables = view.everyTable.map((table) => ({ section: table.section, table }));
  const drawn: FigureContext = { facts: hasChips ? view.facts : {}, tables };
  const bound: Bound = { facts: drawn, figures: hasChips ? figuresById(drawn) : new Map() };
  return blocks.flatMap((section) => {
    const told = section.blocks.flatMap((block, i) => [
      ...chipTrouble(block, bound).map(({ chip, ...rest }) => ({
        ...rest,
        at: place(section.id, i, chip),
      })),
      ...typedTrouble(block, contextOf(section, i), facts).map(({ claim, ...rest }) => ({
        ...rest,
        at: place(section.id, i, claim.number),
      })),
    ]);
    return grouped(told);
  });
}

interface Bound {
  readonly facts: FigureContext;
  readonly figures: ReadonlyMap<string, BoundFigure>;
}

function place(section: string, block: number, { from, to }: { from: number; to: number }): CellRef {
  return { section, text: { block, from, to } };
}

type Trouble<Of> = Omit<Told, 'at'> & Of;

function chipTrouble(
  { chips }: NumberBlock,
  { facts, figures }: Bound,
): readonly Trouble<{ chip: PlacedChip }>[] {
  return chips.flatMap((chip): readonly Trouble<{ chip: PlacedChip }>[] => {
    const figure = figures.get(chip.figure);
    const form = NUMBER_FORMS.find((one) => one === chip.form);
    const shown = figure && form ? writeFigure(figure, form) : null;
    if (shown === chip.text) return [];
    if (!figure) return [{ chip, ...goneTrouble(facts, chip) }];
    if (shown === null)
      return [{ chip, code: 'narrative.numberGone', params: { written: chip.text }, cell: null }];
    const params = { written: chip.text, shown, table: sourceOf(figure) };
    return [{ chip, code: 'narrative.numberMoved', params, cell: figure.at }];
  });
}

/** A figure that is gone is told with the one that may have taken its place. */
function goneTrouble(facts: FigureContext, chip: PlacedChip): Trouble<object> {
  const { what, table, successor } = goneFigure(facts, chip.figure, chip.text);
  const params = {
    written: chip.text,
    ...(table === null ? {} : { table }),
    ...(successor ? { figure: successor.id } : {}),
  };
  const code = {
    row: 'narrative.numberRowGone',
    table: 'narrative.numberTableGone',
    empty: 'narrative.numberGone',
  }[what];
  return { code, params, cell: successor?.at ?? null };
}

/** The block before leads into one where it ends with a colon. */
function contextOf(
  { id, title, blocks }: { id: string; title: string; blocks: readonly NumberBlock[] },
  i: number,
): BlockContext {
  const heading = blocks.slice(0, i).findLast(({ isHeading }) => isHeading)?.text ?? '';
  const before = blocks[i - 1]?.text ?? '';
  const lead = before.trimEnd().endsWith(':') ? before : '';
  return { section: id, above: plainWords([title, heading, lead].join('\n')) };
}

function typedTrouble(
  block: NumberBlock,
  context: BlockContext,
  facts: ClaimContext,
): readonly Trouble<{ claim: Claim }>[] {
  return claimsOf(block, context, facts).flatMap((claim) => {
    const { number, values, figure, row, table, at } = claim;
    if (values.some((value) => isSaid(number, value))) return [];
    const written = block.text.slice(number.from, number.to);
    const shown = number.isPercent
      ? `${formatNumber('vi', values[0] ?? 0, 1)}%`
      : formatNumber('vi', values[0] ?? 0);
    const params = { written, shown, row, table, ...(figure === null ? {} : { figure }) };
    return [{ claim, code: 'narrative.number', params, cell: at }];
  });
}

/** A share is rounded or cut at the decimal it is written with; at the second both are taken as they come. */
function isSaid({ value: written, decimals, isPercent }: WrittenNumber, value: number): boolean {
  if (!isPercent) return value === written;
  const unit = 10 ** -decimals;
  const above = value - written;
  return decimals >= 2 ? Math.abs(above) <= unit + EQUAL : above >= -unit / 2 - EQUAL && above < unit + EQUAL;
}

/** The same trouble at several places is told once. */
function grouped(told: readonly Told[]): readonly CheckResult[] {
  const found = new Map<string, Told[]>();
  for (const one of told) {
    const key = JSON.stringify([one.code, one.params, one.cell]);
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { code, params, at, cell } = first;
    const also = [...(cell ? [cell] : []), ...rest.map((one) => one.at)];
    return [broken({ code, how: code, params, at, also })];
  });
}
