import type { BoundNumber } from '../../boundNumbers/boundNumber';
import type { BoundNumberSources } from '../../boundNumbers/boundNumberSources';
import { boundNumbersById } from '../../boundNumbers/boundNumbers';
import { missingNumber } from '../../boundNumbers/missingNumber';
import { writeBoundNumber } from '../../boundNumbers/writeBoundNumber';
import { fixed, optional } from '../../clauses/parameter';
import { formatNumber } from '../../messages/formatNumber';
import { t } from '../../messages/t';
import type { CellRef } from '../../model/findings/finding';
import { NUMBER_FORMS } from '../../model/text/numberForm';
import { isStated } from '../../numbers/isStated';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockContext } from './claims/blockContext';
import { type Claim, sourceOf } from './claims/Claim';
import { type ClaimContext, claimContext } from './claims/ClaimContext';
import { claimsOf } from './claims/claimsOf';
import type { BlockContext } from './claims/isOfOthers';
import { type NumberBlock, numberBlocks, type PlacedChip } from './claims/numberBlocks';
import { readPhrases } from './claims/readPhrases';
import { type DateClaim, dateClaims } from './sentences/dateClaims';
import { everyClaim } from './sentences/everyClaim';

interface NumberFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly at: CellRef;
  readonly cell: CellRef | null;
}

/**
 * `narrative.numbers`: each number in the text equals the number of the tables that it refers to. A bound number refers to
 * the number that it is bound to. A typed number refers to the cell that the words around it name (`6 cấp trưởng`, `45 cán bộ
 * nữ, chiếm 13,3%`). It gives no finding where these words do not show which cell it refers to. With `anySentence`, numbers
 * in any sentence and dates of tasks are compared too.
 */
export const numbers = defineCheck({
  kind: 'narrative.numbers',
  parameters: {
    anySentence: optional(fixed<true>()),
  },
  messages: {
    findings: [
      'narrative.date',
      'narrative.number',
      'narrative.numberGone',
      'narrative.numberMoved',
      'narrative.numberRowGone',
      'narrative.numberTableGone',
    ],
    how: [
      'narrative.date',
      'narrative.number',
      'narrative.numberGone',
      'narrative.numberMoved',
      'narrative.numberRowGone',
      'narrative.numberTableGone',
    ],
  },
  run({ anySentence }, view) {
    const blocks = view.snapshot.sections.map(({ id, title, narrative }) => ({
      id,
      title,
      blocks: numberBlocks(narrative),
    }));
    const scheme = claimContext(view);
    const hasChips = blocks.some((section) => section.blocks.some(({ chips }) => chips.length > 0));
    const tables = view.everyTable.map((table) => ({ section: table.section, table }));
    const sources: BoundNumberSources = { facts: hasChips ? view.facts : {}, tables };
    const bindings: Bindings = { sources, figures: hasChips ? boundNumbersById(sources) : new Map() };
    return blocks.flatMap((section) => {
      const faults = section.blocks.flatMap((block, i) => [
        ...boundFaults(block, bindings).map(({ chip, ...rest }) => ({
          ...rest,
          at: place(section.id, i, chip),
        })),
        ...(anySentence ? dateFaults(block, blockContext(section, i), scheme) : []).map(
          ({ date, ...rest }) => ({
            ...rest,
            at: place(section.id, i, date),
          }),
        ),
        ...typedFaults(block, blockContext(section, i), scheme, anySentence ?? false).map(
          ({ claim, ...rest }) => ({
            ...rest,
            at: place(section.id, i, claim.number),
          }),
        ),
      ]);
      return groupFaults(faults);
    });
  },
});

interface Bindings {
  readonly sources: BoundNumberSources;
  readonly figures: ReadonlyMap<string, BoundNumber>;
}

function place(section: string, block: number, { from, to }: { from: number; to: number }): CellRef {
  return { section, text: { block, from, to } };
}

type Fault<Place> = Omit<NumberFault, 'at'> & Place;

function boundFaults(
  { chips }: NumberBlock,
  { sources, figures }: Bindings,
): readonly Fault<{ chip: PlacedChip }>[] {
  return chips.flatMap((chip): readonly Fault<{ chip: PlacedChip }>[] => {
    const figure = figures.get(chip.figure);
    const form = NUMBER_FORMS.find((candidate) => candidate === chip.form);
    const shown = figure && form ? writeBoundNumber(figure, form) : null;
    if (shown === chip.text) return [];
    if (!figure) return [{ chip, ...missingFault(sources, chip) }];
    if (shown === null)
      return [{ chip, code: 'narrative.numberGone', params: { written: chip.text }, cell: null }];
    const params = { written: chip.text, shown, table: sourceOf(figure) };
    return [{ chip, code: 'narrative.numberMoved', params, cell: figure.at }];
  });
}

/** The fault of a bound number that the tables do not have, with the number that may have replaced it. */
function missingFault(sources: BoundNumberSources, chip: PlacedChip): Fault<object> {
  const { reason, table, successor } = missingNumber(sources, chip.figure, chip.text);
  const params = {
    written: chip.text,
    ...(table === null ? {} : { table }),
    ...(successor ? { figure: successor.id } : {}),
  };
  const code = {
    row: 'narrative.numberRowGone',
    table: 'narrative.numberTableGone',
    empty: 'narrative.numberGone',
  }[reason];
  return { code, params, cell: successor?.at ?? null };
}

function typedFaults(
  block: NumberBlock,
  context: BlockContext,
  scheme: ClaimContext,
  anySentence: boolean,
): readonly Fault<{ claim: Claim }>[] {
  const claims = anySentence ? everyClaim(block, context, scheme) : claimsOf(block, context, scheme);
  return claims.flatMap((claim) => {
    const { number, values, figure, row, table, at } = claim;
    if (values.some((value) => isStated(number, value, anySentence))) return [];
    const written = block.text.slice(number.from, number.to);
    const shown = number.isPercent
      ? `${formatNumber('vi', values[0] ?? 0, 1)}%`
      : formatNumber('vi', values[0] ?? 0);
    const params = { written, shown, row, table, ...(figure === null ? {} : { figure }) };
    return [{ claim, code: 'narrative.number', params, cell: at }];
  });
}

function dateFaults(
  block: NumberBlock,
  context: BlockContext,
  scheme: ClaimContext,
): readonly Fault<{ date: DateClaim }>[] {
  const { masked } = readPhrases(block, context, scheme.ownNames);
  return dateClaims(block, masked, scheme.tables, scheme.dates).flatMap((date) => {
    if (date.isRight) return [];
    const params = {
      written: block.text.slice(date.from, date.to),
      shown: writeDate(date.due),
      row: date.row ?? t('vi', 'fact.congress_date'),
      table: sourceOf({ tableTitle: date.table }),
    };
    return [{ date, code: 'narrative.date', params, cell: date.at }];
  });
}

/** Makes one finding of equal faults at several places. */
function groupFaults(faults: readonly NumberFault[]): readonly CheckResult[] {
  const found = new Map<string, NumberFault[]>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.params, fault.cell]);
    const same = found.get(key);
    if (same) same.push(fault);
    else found.set(key, [fault]);
  }
  return [...found.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { code, params, at, cell } = first;
    const also = [...(cell ? [cell] : []), ...rest.map((fault) => fault.at)];
    return [broken({ code, how: code, params, at, also })];
  });
}
